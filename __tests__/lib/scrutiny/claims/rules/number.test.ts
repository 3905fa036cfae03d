import { academicYear } from '@/lib/period/period';
import { number } from '@/lib/scrutiny/claims/rules/number';
import { askedOf } from '../../../../fixtures/made-claim';
import { everyYear, madeTable } from '../../../../fixtures/made-tables/orchard';

test.each([
  ['the same number', 39.2, 39.2, 'shown'],
  ['nought', 0, 0, 'shown'],
  ['another decimal', 39.2, 39.3, 'not shown'],
  ['the number rounded', 39.2, 39, 'not shown'],
  ['no number', 'x', 39.2, 'no figure'],
] as const)('the table has %s', (_, entry, stated, expected) => {
  const table = everyYear('ripe_percent', [entry], 2019);
  expect(number.find(askedOf(table, { measure: 'ripe_percent', number: stated })).outcome).toBe(expected);
});

test('where the two differ, both are told', () => {
  const table = everyYear('ripe_percent', [44], 2019);
  expect(number.find(askedOf(table, { measure: 'ripe_percent', number: 43 })).sentences).toEqual([
    '44% of apples were ripe on 31 August 2020.',
    'The sentence has 43%.',
  ]);
});

test('part of a year is not read as a year', () => {
  const table = madeTable([{ period: academicYear(2019), asAt: '2019-09-11', cells: { eaten: 9 } }]);
  expect(number.find(askedOf(table, { number: 9 })).outcome).toBe('not shown');
});

test('a sentence without a number is a mistake in the register', () => {
  expect(() => number.find(askedOf(everyYear('eaten', [9], 2019)))).toThrow('no number stated: made-claim');
});
