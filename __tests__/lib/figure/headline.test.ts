import { publishedDataset } from '@/app/published';
import { numberCell } from '@/lib/cell/cell';
import { compareValues } from '@/lib/comparison/compare-values';
import { trendHeadline, twoPointHeadline } from '@/lib/figure/headline';
import { academicYear, calendarDay, financialYear } from '@/lib/period/period';
import { figureOf, trendOf } from '../../fixtures/made-tables/context';
import {
  BEFORE_THE_FROST,
  type Entry,
  everyYear,
  madeTable,
  QUARTER_1,
  QUARTER_4,
  valueOf,
  yearValue,
} from '../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;
const broken = (value: number) => numberCell(value, { flags: ['b'] });

describe('the headline of a trend', () => {
  it.each<[string, (Entry | undefined)[], string]>([
    ['rising every year', [10, 20, 30, 40], 'More apples in store every year'],
    ['falling every year', [40, 30, 20, 10], 'Fewer apples in store every year'],
    ['rising every year but one', [10, 20, 15, 30, 40], 'More apples in store every year but one'],
    ['falling every year but one', [40, 30, 35, 20, 10], 'Fewer apples in store every year but one'],
    [
      'rising every year but one, which stood still',
      [10, 20, 20, 30, 40],
      'More apples in store every year but one',
    ],
    ['rising but for one of three changes', [10, 20, 15, 30], 'Apples in store: highest in 2017/18, at 30'],
    ['falling but for one of three changes', [40, 20, 25, 10], 'Apples in store: lowest in 2017/18, at 10'],
    ['falling last after rises', [10, 20, 30, 40, 35], 'Apples in store: down to 35 in 2018/19'],
    ['rising last after falls', [40, 30, 20, 10, 15], 'Apples in store: up to 15 in 2018/19'],
    ['unchanged last after rises', [10, 20, 30, 40, 40], 'Apples in store: unchanged at 40 in 2018/19'],
    ['all equal', [20, 20, 20], 'Apples in store: the same throughout, 20'],
    ['all nought', [0, 0, 0], 'Apples in store: the same throughout, 0'],
    ['two points, up', [10, 20], 'More apples in store than the year before'],
    ['two points, down', [20, 10], 'Fewer apples in store than the year before'],
    ['two points, equal', [20, 20], 'Apples in store: the same throughout, 20'],
    ['one point', [10], 'Apples in store: 10 in 2014/15'],
    ['none', [], 'No number that can be shown'],
    ['symbols only', ['x', 'c'], 'No number that can be shown'],
    ['at nought in the end, for the first time', [30, 20, 25, 0], 'Apples in store: lowest in 2017/18, none'],
    ['at nought in the end, not for the first time', [0, 5, 0], 'Apples in store: down to 0 in 2016/17'],
    ['without a number in its first year', ['x', 10, 20, 30], 'More apples in store every year'],
    ['thousands', [1000, 3000, 2000], 'Apples in store: down to 2,000 in 2016/17'],
  ])('of a series that is %s', (_, entries, headline) => {
    expect(trendOf(everyYear('stored', entries), 'stored').headline).toBe(headline);
  });

  it.each<[string, (Entry | undefined)[], string]>([
    ['a gap in the middle', [10, 20, 'x', 30, 40], 'Apples in store: up to 40 in 2018/19'],
    ['a gap after the highest', [60, 'x', 30, 40, 50], 'Apples in store: up to 50 in 2018/19'],
    ['a gap before equal values', [60, 'x', 30, 30], 'Apples in store: unchanged at 30 in 2017/18'],
    ['a year left out', [10, 20, undefined, 30, 40], 'Apples in store: up to 40 in 2018/19'],
    ['a break', [10, 20, broken(30), 40], 'Apples in store: up to 40 in 2017/18'],
    ['a break at the last value', [10, 20, broken(30)], 'Apples in store: 30 in 2016/17'],
    ['no number in the last year', [10, 20, 30, 'x'], 'Apples in store: up to 30 in 2016/17'],
  ])('does not say "every year" or "highest" over %s', (_, entries, headline) => {
    expect(trendOf(everyYear('stored', entries), 'stored').headline).toBe(headline);
  });

  it.each<[string, Entry[], string]>([
    ['highest', [10, 20, 30], 'Ripe: highest in 2016/17, at 30%'],
    ['lowest', [30, 20, 10.5], 'Ripe: lowest in 2016/17, at 10.5%'],
    ['at nought', [30, 20, 0], 'Ripe: lowest in 2016/17, at 0%'],
    ['up', [30, 20, 25], 'Ripe: up to 25% in 2016/17'],
    ['two points', [10, 20], 'Ripe: up to 20% in 2015/16'],
    ['equal', [25, 25], 'Ripe: the same throughout, 25%'],
  ])('of percentages does not speak of more and fewer: %s', (_, entries, headline) => {
    expect(trendOf(everyYear('ripe_percent', entries), 'ripe_percent').headline).toBe(headline);
  });

  it('gives way to a plainer one where the steady one would have more than ten words', () => {
    const run = [10, 20, 30].map((number, index) => {
      const value = yearValue('stored', number, 2017 + index);
      const wording = {
        ...value.quantity.wording,
        subject: 'apples of every kind kept in any of our stores',
      };
      return { ...value, quantity: { ...value.quantity, wording } };
    });
    expect(trendHeadline(run)).toBe('Apples in store: highest in 2019/20, at 30');
  });

  it('of exactly ten words stays', () => {
    const run = [10, 20, 30].map((number, index) => {
      const value = yearValue('stored', number, 2017 + index);
      const wording = { ...value.quantity.wording, subject: 'apples kept in any of our stores' };
      return { ...value, quantity: { ...value.quantity, wording } };
    });
    expect(trendHeadline(run)).toBe('More apples kept in any of our stores every year');
  });

  it('says "every year" of school years only', () => {
    const run = [10, 20, 30].map((number, index) =>
      valueOf('stored', number, { period: financialYear(2017 + index) }),
    );
    expect(trendHeadline(run)).toBe('Apples in store: highest in 2019/20, at 30');
  });

  it('names the day where all there is was counted part-way', () => {
    const table = madeTable([{ period: academicYear(2020), asAt: '2020-09-11', cells: { stored: 32 } }]);
    expect(trendOf(table, 'stored').headline).toBe('Apples in store: 32 on 11 September 2020');
  });
});

describe('the headline of several trends', () => {
  const headline = (rows: readonly Record<string, Entry>[], ...names: string[]) =>
    trendOf(madeTable(rows.map((cells, index) => ({ period: academicYear(2018 + index), cells }))), ...names)
      .headline;

  it.each<[string, Record<string, Entry>[], string[], string]>([
    [
      'both up',
      [
        { stored: 10, eaten: 5 },
        { stored: 12, eaten: 6 },
      ],
      ['stored', 'eaten'],
      'Both rose in 2019/20',
    ],
    [
      'both down',
      [
        { stored: 10, eaten: 5 },
        { stored: 9, eaten: 4 },
      ],
      ['stored', 'eaten'],
      'Both fell in 2019/20',
    ],
    [
      'both still',
      [
        { stored: 10, eaten: 5 },
        { stored: 10, eaten: 5 },
      ],
      ['stored', 'eaten'],
      'Neither changed in 2019/20',
    ],
    [
      'one up, one down',
      [
        { stored: 10, eaten: 5 },
        { stored: 12, eaten: 4 },
      ],
      ['stored', 'eaten'],
      'In store rose and eaten fell in 2019/20',
    ],
    [
      'one still',
      [
        { stored: 10, eaten: 5 },
        { stored: 10, eaten: 4 },
      ],
      ['stored', 'eaten'],
      'In store did not change and eaten fell in 2019/20',
    ],
    [
      'three up',
      [
        { stored: 1, eaten: 1, sold: 1 },
        { stored: 2, eaten: 2, sold: 2 },
      ],
      ['stored', 'eaten', 'sold'],
      'All three rose in 2019/20',
    ],
    [
      'three still',
      [
        { stored: 1, eaten: 1, sold: 1 },
        { stored: 1, eaten: 1, sold: 1 },
      ],
      ['stored', 'eaten', 'sold'],
      'None of the three changed in 2019/20',
    ],
    [
      'one of three up',
      [
        { stored: 5, eaten: 5, sold: 5 },
        { stored: 4, eaten: 4, sold: 6 },
      ],
      ['stored', 'eaten', 'sold'],
      'Sold rose in 2019/20, the other two fell',
    ],
    [
      'two of four up, one down, one still',
      [
        { stored: 5, eaten: 5, sold: 5, handled: 9 },
        { stored: 6, eaten: 6, sold: 4, handled: 9 },
      ],
      ['stored', 'eaten', 'sold', 'handled'],
      'Sold fell in 2019/20, two rose and one did not change',
    ],
    [
      'one with one number only',
      [{ stored: 10 }, { stored: 12, eaten: 6 }],
      ['stored', 'eaten'],
      'Two measures over time',
    ],
    [
      'ends in different years',
      [
        { stored: 10, eaten: 5 },
        { stored: 12, eaten: 6 },
        { stored: 14, eaten: 'x' },
      ],
      ['stored', 'eaten'],
      'Two measures over time',
    ],
  ])('says which way each went at the end: %s', (_, rows, names, expected) => {
    expect(headline(rows, ...names)).toBe(expected);
  });
});

describe('the headline of two points', () => {
  it.each([
    [
      'more',
      yearValue('stored', 40, 2018),
      yearValue('stored', 50, 2019),
      'Apples in store: 10 more in 2019/20 than in 2018/19',
    ],
    [
      'the same',
      yearValue('stored', 40, 2018),
      yearValue('stored', 40, 2019),
      'Apples in store: the same in 2019/20 as in 2018/19',
    ],
    [
      'points',
      yearValue('ripe_percent', 39.2, 2018),
      yearValue('ripe_percent', 44.1, 2019),
      'Ripe: 4.9 percentage points higher in 2019/20 than in 2018/19',
    ],
    [
      'quarters',
      valueOf('eaten', 120, { period: QUARTER_1 }),
      valueOf('eaten', 166, { period: QUARTER_4 }),
      'Eaten: 46 more in Quarter 4 than in Quarter 1',
    ],
    [
      'a day',
      valueOf('stored', 21, { period: BEFORE_THE_FROST }),
      valueOf('stored', 6, { period: calendarDay('2020-09-22'), asAt: 'not stated' }),
      'Apples in store: 15 fewer than before the frost',
    ],
    [
      'not stated',
      valueOf('stored', 'x', { period: QUARTER_1 }),
      valueOf('stored', 160, { period: QUARTER_4 }),
      'Apples in store: 160 in Quarter 4, not stated in Quarter 1',
    ],
    [
      'confidential',
      yearValue('stored', 40, 2018),
      yearValue('stored', 'c', 2019),
      'Apples in store: confidential in 2019/20, 40 in 2018/19',
    ],
    [
      'a range',
      valueOf(
        'stored',
        { kind: 'range', low: 210, high: 211, workedOut: '160 ÷ 0.76' },
        { period: QUARTER_1 },
      ),
      valueOf('stored', 160, { period: QUARTER_4 }),
      'Apples in store: 160 in Quarter 4, 210 or 211 in Quarter 1',
    ],
    [
      'part-way beside a year end',
      yearValue('stored', 201, 2019),
      yearValue('stored', 230, 2020, { asAt: '2020-09-11' }),
      'Apples in store: 230 on 11 September 2020, 201 in 2019/20',
    ],
  ])('tells of %s', (_, from, to, headline) => {
    expect(twoPointHeadline(compareValues(from, to))).toBe(headline);
  });
});

describe('the headlines of Appendix 1', () => {
  it.each([
    ['current_ehe_recorded', 'More children recorded as home educated every year but one'],
    ['total_during_year', 'More children home educated at some time every year'],
    ['new_starters', 'Started during the year: unchanged at 133 in 2019/20'],
    ['returned_to_school', 'Returned to school, or started: down to 53 in 2019/20'],
    ['returned_share', 'Returned to school, as a share: down to 16.8% in 2019/20'],
    ['referred_to_cme', 'Referred as missing education: lowest in 2019/20, none'],
    ['transferred_la', 'Moved to another authority: down to 21 in 2019/20'],
    ['y11_leavers', 'More Year 11 leavers every year but one'],
    ['officer_involvement', 'Officer involvement, not home educated: down to 111 in 2019/20'],
    ['pending_involvements', 'More involvements still to be resolved every year but one'],
    ['total_known', 'Known to the EHE team in the year: down to 452 in 2019/20'],
    ['y11_pupils', 'Home-educated pupils in Year 11: 32 on 11 September 2020'],
  ])('state the finding of %s', (measure, headline) => {
    expect(trendOf(ehe, measure).headline).toBe(headline);
  });

  it('name the one reason for leaving that went the other way', () => {
    expect(
      trendOf(ehe, 'returned_to_school', 'y11_leavers', 'transferred_la', 'referred_to_cme').headline,
    ).toBe('Year 11 leavers rose in 2019/20, the other three fell');
  });

  it('state the change of the year, by number', () => {
    const bars = figureOf(ehe, { id: 'bars', kind: 'change-bars', quantity: 'current_ehe_recorded' });
    expect(bars.headline).toBe('Recorded as home educated: 18 more in 2019/20 than the year before');
  });
});
