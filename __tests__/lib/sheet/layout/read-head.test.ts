import { childrenMissingEducation } from '@/data/children-missing-education/dataset';
import { electiveHomeEducation } from '@/data/elective-home-education/dataset';
import { familyTimeCapacity } from '@/data/family-time-capacity/dataset';
import type { Dataset } from '@/lib/dataset/dataset';
import { readHead } from '@/lib/sheet/layout/read-head';

/** The three time columns that a head gives, or what is the matter with it. */
function read(text: string, dataset: Dataset = electiveHomeEducation) {
  const head = readHead(text, dataset);
  if (head.ok) return [head.period.time_period, head.period.time_identifier, head.period.as_at];
  return head.problem === 'contradicts' ? head.what : head.problem;
}

const byYear = {
  ...electiveHomeEducation,
  periodKinds: ['financial-year', 'financial-quarter'],
} satisfies Dataset;

describe('the head of a column', () => {
  it.each([
    ['End of August 2015 (2014/15)', '201415', '2015-08-31'],
    ['End of \nAugust \n2015\n(2014/15) ', '201415', '2015-08-31'],
    ['Update at close of business Friday 11th Sept 2020', '202021', '2020-09-11'],
    ['11 September 2020', '202021', '2020-09-11'],
    ['31st August 2020', '201920', '2020-08-31'],
    ['at 11/09/2020', '202021', '2020-09-11'],
    ['2020-09-11', '202021', '2020-09-11'],
    ['End of February 2020', '201920', '2020-02-29'],
    ['2014/15', '201415', 'x'],
    ['2014-15', '201415', 'x'],
    ['2014/2015', '201415', 'x'],
    ['Academic year 2014–15', '201415', 'x'],
    ['201415', '201415', 'x'],
  ])('that reads %j names a school year', (text, period, asAt) => {
    expect(read(text)).toEqual([period, 'Academic year', asAt]);
  });

  it.each([
    'August 2015',
    '2015',
    '15/16',
    'Target 2015/16',
    'Change since 2014/15',
    '2014/15 %',
    '2014/15 and 2015/16',
    '31 August 2015 to 31 August 2016',
    '2014/16',
    '30 February 2015',
    '13/13/2020',
    'Q1 2014/15',
    'Total',
    '',
  ])('that reads %j is not plain', (text) => {
    expect(read(text)).toBe('unclear');
  });

  it('may not say two things', () => {
    expect(read('End of August 2015 (2015/16)')).toBe('31 August 2015 is not in 2015/16');
    expect(read('Monday 11 September 2020')).toBe('11 September 2020 was a Friday, not a Monday');
    expect(read('Financial year 2014/15')).toBe('unclear');
  });

  it('names financial years and quarters where the dataset is by them', () => {
    expect(read('2019/20', byYear)).toEqual(['201920', 'Financial year', 'x']);
    expect(read('31 March 2020', byYear)).toEqual(['201920', 'Financial year', '2020-03-31']);
    expect(read('Q4 2019/20', byYear)).toEqual(['201920', 'Financial year Q4', 'x']);
    expect(read('Quarter 4', byYear)).toBe('unclear');
  });

  it('names a period that the dataset declares without a date', () => {
    expect(read('quarter 4', childrenMissingEducation)).toEqual(['x', 'Quarter 4', 'x']);
    expect(read('Quarter 2', childrenMissingEducation)).toBe('unclear');
  });

  it('names a day where the dataset is by day', () => {
    expect(read('22 September 2020', familyTimeCapacity)).toEqual(['20200922', 'Calendar day', 'x']);
    expect(read('2019/20', familyTimeCapacity)).toBe('unclear');
  });
});
