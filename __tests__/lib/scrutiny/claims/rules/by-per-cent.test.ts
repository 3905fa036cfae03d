import { academicYear } from '@/lib/period/period';
import { fallByPerCent, riseByPerCent } from '@/lib/scrutiny/claims/rules/by-per-cent';
import { askedOf } from '../../../../fixtures/made-claim';
import { everyYear, madeTable } from '../../../../fixtures/made-tables/orchard';
import { lostPages, SWIMMING_HEADER, swimmingClub, tableOf } from '../../../../fixtures/synthetic-dataset';

test.each([
  // (210 − 160) ÷ 210 = 23.81 per cent, (211 − 160) ÷ 211 = 24.17, (209 − 160) ÷ 209 = 23.44.
  ['to the nearest whole per cent, from above', 210, 160, 24, 'shown'],
  ['to the nearest whole per cent, from below', 211, 160, 24, 'shown'],
  ['by less', 209, 160, 24, 'not shown'],
  ['to the decimal that is printed', 210, 160, 23.8, 'shown'],
  ['by another decimal', 210, 160, 23.9, 'not shown'],
  ['the other way', 160, 210, 31, 'not shown'],
  ['to nothing', 25, 0, 100, 'shown'],
  ['not at all', 25, 25, 24, 'not shown'],
  ['from nothing', 0, 0, 24, 'not shown'],
  ['from no number', 'x', 160, 24, 'no figure'],
] as const)('a fall %s: from %s to %s, said to be by %s per cent', (_, from, to, number, expected) => {
  expect(fallByPerCent.find(askedOf(everyYear('eaten', [from, to], 2018), { number })).outcome).toBe(
    expected,
  );
});

test.each([
  ['as much as it says', 200, 250, 'shown'],
  ['a fall', 250, 200, 'not shown'],
] as const)('a rise by 25 per cent: %s', (_, from, to, expected) => {
  const found = riseByPerCent.find(askedOf(everyYear('eaten', [from, to], 2018), { number: 25 }));
  expect(found.outcome).toBe(expected);
});

test('of a base under 20 the numbers are set side by side and no per cent is told', () => {
  const found = fallByPerCent.find(askedOf(everyYear('eaten', [12, 6], 2018), { number: 50 }));
  expect(found).toMatchObject({
    outcome: 'shown',
    sentences: [
      '6 apples were eaten in 2019/20.',
      'That is 6 fewer than the year before (12).',
      'No per cent is given: 12 is under 20.',
    ],
  });
});

test('a change between percentages is never one of so many per cent', () => {
  const found = fallByPerCent.find(
    askedOf(everyYear('ripe_percent', [50, 25], 2018), { measure: 'ripe_percent', number: 50 }),
  );
  expect(found.outcome).toBe('not shown');
  expect(found.sentences.at(-1)).toBe('A change between two percentages is in points, not per cent.');
});

test('part of a year is no base', () => {
  const table = madeTable([
    { period: academicYear(2018), cells: { eaten: 200 } },
    { period: academicYear(2019), asAt: '2019-09-11', cells: { eaten: 150 } },
  ]);
  expect(fallByPerCent.find(askedOf(table, { number: 25 })).outcome).toBe('not shown');
});

test('a number worked back from the per cent cannot show the per cent', () => {
  const table = tableOf(
    lostPages,
    'time_period,time_identifier,as_at,pages,fall_percent,read_from',
    'x,Quarter 1,x,x,z,Made up',
    'x,Quarter 2,x,160,24,Made up',
  );
  const [from, period] = lostPages.undatedPeriods;
  const asked = { ...askedOf(table, { measure: 'pages', number: 24 }), from: from!, period: period! };
  const found = fallByPerCent.find(asked);
  expect(found.outcome).toBe('no figure');
  expect(found.sentences.at(-1)).toBe(
    'Worked back from the printed 24% it was 210 or 211, and that cannot be used to check the 24%.',
  );
  expect(found.cells.map(({ text }) => text)).toEqual(['[x]', '160', '210 or 211']);
});

test('a sentence without a per cent is a mistake in the register', () => {
  const table = tableOf(
    swimmingClub,
    SWIMMING_HEADER,
    '201819,Academic year,2019-08-31,30,,40,6,4,8,90,Made up',
    '201920,Academic year,2020-08-31,24,,36,7,5,8,90,Made up',
  );
  expect(() => fallByPerCent.find(askedOf(table, { measure: 'stopped' }))).toThrow(
    'no number stated: made-claim',
  );
});
