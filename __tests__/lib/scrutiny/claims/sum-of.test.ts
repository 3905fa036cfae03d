import { numbersOf } from '@/lib/scrutiny/claims/read-value';
import { sumOf } from '@/lib/scrutiny/claims/sum-of';
import { type Entry, yearValue } from '../../../fixtures/made-tables/orchard';

const sum = (measure: string, ...entries: Entry[]) =>
  sumOf(numbersOf(entries.map((entry) => yearValue(measure, entry, 2019))));

test('a sum shows how it was worked out', () => {
  expect(sum('eaten', 111, 25)).toEqual({ number: 136, text: '136 (worked out: 111 + 25)' });
  expect(sum('eaten', 1204, 0)).toEqual({ number: 1204, text: '1,204 (worked out: 1,204 + 0)' });
});

test('percentages with decimals come to the decimal that a reader would reckon', () => {
  expect(sum('ripe_percent', 39.2, 0.1)).toEqual({ number: 39.3, text: '39.3% (worked out: 39.2 + 0.1)' });
});

test('one number stands as it is printed', () => {
  expect(sum('ripe_percent', 44)).toEqual({ number: 44, text: '44%' });
});

test('there is no sum of nothing', () => {
  expect(() => sum('eaten')).toThrow('a sum of nothing');
});
