import { academicYear } from '@/lib/period/period';
import { fall } from '@/lib/scrutiny/claims/rules/fall';
import { askedOf } from '../../../../fixtures/made-claim';
import { everyYear, madeTable } from '../../../../fixtures/made-tables/orchard';

test.each([
  ['fewer', 50, 40, 'shown'],
  ['one fewer', 4, 3, 'shown'],
  ['none any more', 8, 0, 'shown'],
  ['the same', 40, 40, 'not shown'],
  ['none again', 0, 0, 'not shown'],
  ['more', 40, 50, 'not shown'],
  ['no number now', 40, 'x', 'no figure'],
] as const)('a fall where there are %s: from %s to %s', (_, from, to, expected) => {
  expect(fall.find(askedOf(everyYear('eaten', [from, to], 2018))).outcome).toBe(expected);
});

test('eleven days of a year show no fall from a whole one', () => {
  const table = madeTable([
    { period: academicYear(2018), cells: { eaten: 500 } },
    { period: academicYear(2019), asAt: '2019-09-11', cells: { eaten: 5 } },
  ]);
  expect(fall.find(askedOf(table)).outcome).toBe('not shown');
});
