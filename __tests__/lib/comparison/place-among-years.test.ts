import { publishedDataset } from '@/app/published';
import { numberCell } from '@/lib/cell/cell';
import { describePlace, placeAmongYears } from '@/lib/comparison/place-among-years';
import { valueAt } from '@/lib/dataset/value';
import { academicYear } from '@/lib/period/period';
import { everyYear, madeTable, QUARTER_1, QUARTER_2, QUARTER_4 } from '../../fixtures/made-tables/orchard';

describe('a place among numbers', () => {
  it.each([
    [0, [5, 5, 4, 4, 8, 0], 'The lowest of the six years.'],
    [4, [5, 5, 4, 4, 8, 9], 'The joint lowest of the six years.'],
    [8, [5, 5, 4, 4, 8, 0], 'The highest of the six years.'],
    [8, [5, 5, 8, 4, 8, 0], 'The joint highest of the six years.'],
    [3, [1, 3, 5, 7, 9], 'The second lowest of the five years.'],
    [4, [5, 5, 4, 4, 8, 0], 'The joint second lowest of the six years.'],
    [7, [1, 3, 5, 7, 9], 'The second highest of the five years.'],
    [5, [5, 5, 4, 4, 8, 0], 'The joint second highest of the six years.'],
    [5, [1, 3, 5, 7, 1209], 'Between the lowest (1) and the highest (1,209) of the five years.'],
    [5, [1, 5, 5, 5, 9], 'Between the lowest (1) and the highest (9) of the five years.'],
    [5, [5, 5, 5, 5, 5], 'The same in all five years.'],
  ])('%i among %j: %s', (number, numbers, sentence) => {
    expect(describePlace(number, numbers)).toBe(sentence);
  });
});

describe('a year among the years of a table', () => {
  const ehe = publishedDataset('elective-home-education')!.latest;
  const place = (measure: string, year: number) =>
    placeAmongYears(ehe, valueAt(ehe, measure, academicYear(year)));

  it('is set among whole years only', () => {
    expect(place('officer_involvement', 2019)).toBe(
      'Between the lowest (83) and the highest (144) of the six years.',
    );
    expect(place('referred_to_cme', 2019)).toBe('The lowest of the six years.');
    expect(place('new_starters', 2018)).toBe('The joint second highest of the five years.');
  });

  it('has none where it has only begun, or has no number', () => {
    expect(place('officer_involvement', 2020)).toBeUndefined();
    expect(place('new_starters', 2014)).toBeUndefined();
  });

  it('has none among fewer than five years', () => {
    const four = everyYear('eaten', [1, 2, 3, 4]);
    expect(placeAmongYears(four, valueAt(four, 'eaten', academicYear(2014)))).toBeUndefined();
    const five = everyYear('eaten', [1, 2, 3, 4, 5]);
    expect(placeAmongYears(five, valueAt(five, 'eaten', academicYear(2014)))).toBe(
      'The lowest of the five years.',
    );
  });

  it('leaves out the years before a break, as it does a year without a number', () => {
    const broken = everyYear('eaten', [1, 2, numberCell(3, { flags: ['b'] }), 4, 5, 6, 7]);
    expect(placeAmongYears(broken, valueAt(broken, 'eaten', academicYear(2020)))).toBe(
      'The highest of the five years.',
    );
    const gap = everyYear('eaten', [1, 2, 'x', 4, 5, 6]);
    expect(placeAmongYears(gap, valueAt(gap, 'eaten', academicYear(2014)))).toBe(
      'The lowest of the five years.',
    );
  });

  it('has none among quarters', () => {
    const rows = [QUARTER_1, QUARTER_2, QUARTER_4].map((period) => ({ period, cells: { eaten: 3 } }));
    const quarters = madeTable(rows);
    expect(placeAmongYears(quarters, valueAt(quarters, 'eaten', QUARTER_4))).toBeUndefined();
  });
});
