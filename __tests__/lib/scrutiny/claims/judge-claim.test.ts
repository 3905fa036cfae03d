import { academicYear } from '@/lib/period/period';
import { judgeClaim } from '@/lib/scrutiny/claims/judge-claim';
import { madeClaim } from '../../../fixtures/made-claim';
import { type Entry, everyYear, madeTable } from '../../../fixtures/made-tables/orchard';

/** Said in October 2019, when 2018/19 was the last whole year. */
const SAID = '2019-10-01';
const verdict = (...entries: Entry[]) =>
  judgeClaim(madeClaim(), everyYear('eaten', entries, 2017), SAID).verdict;

test.each([
  ['it rose then and rose again', [1, 2, 3], 'the table shows this'],
  ['it rose then and fell since', [1, 2, 1], 'true then, not now'],
  ['it rose then and is the same since', [1, 2, 2], 'true then, not now'],
  ['it rose then, and the latest is missing', [1, 2, 'x'], 'the table shows this'],
  ['it rose then, and there is nothing since', [1, 2], 'the table shows this'],
  ['it fell then and rose since', [2, 1, 3], 'the table does not show this'],
  ['it was the same then', [2, 2, 3], 'the table does not show this'],
  ['the number then is missing', [2, 'x', 3], 'no figure was published'],
  ['there is no year before', [1], 'no figure was published'],
] as const)('of a sentence that says it rose: %s', (_, entries, expected) => {
  expect(verdict(...entries)).toBe(expected);
});

test('a changed cell changes the verdict', () => {
  expect([verdict(142, 144, 111), verdict(142, 144, 145), verdict(142, 141, 111)]).toEqual([
    'true then, not now',
    'the table shows this',
    'the table does not show this',
  ]);
});

test('where the latest year says something else both are told, each figure cited once', () => {
  const { why, cells } = judgeClaim(
    madeClaim({ note: 'Only apples.' }),
    everyYear('eaten', [30, 40, 25], 2017),
    SAID,
  );
  expect(why).toBe(
    '40 apples were eaten in 2018/19. That is 10 more than the year before (30), up 33.3%. ' +
      '25 apples were eaten in 2019/20. That is 15 fewer than the year before (40), down 37.5%. Only apples.',
  );
  expect(cells.map(({ text }) => text)).toEqual(['30', '40', '25']);
});

test('a sentence that names its period is not set beside a later one', () => {
  const table = everyYear('eaten', [1, 2, 1], 2017);
  const claim = madeClaim({ fromPeriod: '2017-18', period: '2018-19' });
  expect(judgeClaim(claim, table, SAID).verdict).toBe('the table shows this');
});

test('eleven days of a new year do not make an older sentence out of date', () => {
  const table = madeTable([
    { period: academicYear(2017), cells: { eaten: 1 } },
    { period: academicYear(2018), cells: { eaten: 2 } },
    { period: academicYear(2019), asAt: '2019-09-11', cells: { eaten: 0 } },
  ]);
  expect(judgeClaim(madeClaim(), table, SAID).verdict).toBe('the table shows this');
});

test('a dataset of which nothing is published shows nothing', () => {
  expect(judgeClaim(madeClaim(), undefined, SAID)).toEqual({
    verdict: 'no figure was published',
    why: 'No table on this is published here.',
    cells: [],
  });
});

test('a period that the table lacks is no figure, with the reason', () => {
  const table = everyYear('eaten', [1, 2], 2017);
  expect(judgeClaim(madeClaim({ period: '2030-31' }), table, SAID)).toMatchObject({
    verdict: 'no figure was published',
    why: 'Made-up apples: the table has no row for the time that it is about.',
  });
  expect(judgeClaim(madeClaim({ fromPeriod: '2010-11', period: '2018-19' }), table, SAID).why).toBe(
    'Made-up apples: the table has no row for an earlier time to set beside it.',
  );
});

test('what a rule with no figure says is its note', () => {
  const { dataset: _dataset, measure: _measure, ...about } = madeClaim();
  expect(judgeClaim({ ...about, rule: 'no figure', note: 'No number is printed.' }, undefined, SAID)).toEqual(
    {
      verdict: 'no figure was published',
      why: 'No number is printed.',
      cells: [],
    },
  );
});

test('a sentence about no measure is a mistake in the register', () => {
  const { measure: _measure, ...about } = madeClaim();
  expect(() => judgeClaim(about, everyYear('eaten', [1, 2], 2017), SAID)).toThrow(
    'a sentence about no measure: made-claim',
  );
});
