import { academicYear } from '@/lib/period/period';
import { rise } from '@/lib/scrutiny/claims/rules/rise';
import { askedOf } from '../../../../fixtures/made-claim';
import { type Entry, everyYear, madeTable } from '../../../../fixtures/made-tables/orchard';

const outcome = (...entries: (Entry | undefined)[]) =>
  rise.find(askedOf(everyYear('eaten', entries, 2018))).outcome;

test.each([
  ['more', 40, 50, 'shown'],
  ['one more', 3, 4, 'shown'],
  ['more than none', 0, 1, 'shown'],
  ['the same', 40, 40, 'not shown'],
  ['none again', 0, 0, 'not shown'],
  ['fewer', 50, 40, 'not shown'],
  ['no number then', 'x', 40, 'no figure'],
  ['no number now', 40, 'c', 'no figure'],
  ['no row then', undefined, 40, 'no figure'],
] as const)('a rise where there are %s: from %s to %s', (_, from, to, expected) => {
  expect(outcome(from, to)).toBe(expected);
});

test('the sentences have both numbers, and the figures are cited', () => {
  const { sentences, cells } = rise.find(askedOf(everyYear('eaten', [40, 50], 2018)));
  expect(sentences).toEqual([
    '50 apples were eaten in 2019/20.',
    'That is 10 more than the year before (40), up 25%.',
  ]);
  expect(cells.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Eaten, 2018/19: 40',
    'Eaten, 2019/20: 50',
  ]);
});

test('of a base under 20 no per cent is told', () => {
  const { sentences } = rise.find(askedOf(everyYear('eaten', [12, 25], 2018)));
  expect(sentences[1]).toBe('That is 13 more than the year before (12).');
});

test('eleven days of a year show no rise on a whole one, however many they are', () => {
  const table = madeTable([
    { period: academicYear(2018), cells: { eaten: 5 } },
    { period: academicYear(2019), asAt: '2019-09-11', cells: { eaten: 500 } },
  ]);
  const { outcome: found, sentences } = rise.find(askedOf(table));
  expect(found).toBe('not shown');
  expect(sentences.join(' ')).toContain('covers 11 days of a year');
});

test('a break in the series shows no rise', () => {
  const broken: Entry = { kind: 'number', value: 500, flags: ['b'] };
  expect(outcome(5, broken)).toBe('not shown');
});
