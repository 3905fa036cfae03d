import { numberCell } from '@/lib/cell/cell';
import { compareValues } from '@/lib/comparison/compare-values';
import {
  describeChange,
  describeComparison,
  describeProportion,
  describeValue,
} from '@/lib/comparison/describe-comparison';
import type { Value } from '@/lib/dataset/value';
import { calendarDay, financialQuarter, financialYear } from '@/lib/period/period';
import {
  BEFORE_THE_FROST,
  type Entry,
  QUARTER_1,
  QUARTER_4,
  valueOf,
  yearValue,
} from '../../fixtures/made-tables/orchard';

const compare = (from: Entry, to: Entry, measure = 'stored') =>
  compareValues(yearValue(measure, from, 2018), yearValue(measure, to, 2019));

describe('a change in words', () => {
  it.each<[string, Entry, Entry, string]>([
    ['ten more', 40, 50, '10 more'],
    ['one more', 40, 41, '1 more'],
    ['two fewer', 40, 38, '2 fewer'],
    ['one fewer', 40, 39, '1 fewer'],
    ['equal', 40, 40, 'the same'],
    ['none either time', 0, 0, 'the same'],
    ['from none', 0, 5, '5 more'],
    ['to none', 5, 0, '5 fewer'],
    ['thousands', 1000, 2234, '1,234 more'],
    ['a missing figure', 'x', 50, 'not compared'],
  ])('says %s', (_, from, to, words) => {
    expect(describeChange(compare(from, to))).toBe(words);
  });

  it.each<[Entry, Entry, string]>([
    [39.2, 44.1, '4.9 percentage points higher'],
    [44, 43, '1 percentage point lower'],
    [44, 45, '1 percentage point higher'],
    [0.3, 0.1, '0.2 percentage points lower'],
    [44, 44, 'the same'],
  ])('counts percentage points from %p to %p', (from, to, words) => {
    expect(describeChange(compare(from, to, 'ripe_percent'))).toBe(words);
  });
});

describe('a proportion in words', () => {
  it.each([
    ['a rise', 9.836, 'up 9.8%'],
    ['a fall', -22.9166, 'down 22.9%'],
    ['a whole number without its decimal', 25, 'up 25%'],
    ['a half rounded away from nought', 0.25, 'up 0.3%'],
    ['a twentieth, which rounds to a tenth', 0.05, 'up 0.1%'],
    ['a rise that would round to nought', 0.049, 'up by less than 0.1%'],
    ['a fall that would round to nought', -0.01, 'down by less than 0.1%'],
    ['a fall to nothing', -100, 'down 100%'],
    ['no change', 0, ''],
  ])('gives %s', (_, value, words) => {
    expect(describeProportion({ kind: 'per cent', value })).toBe(words);
  });

  it('is left out where points say it', () => {
    expect(describeProportion({ kind: 'points', value: 4.9 })).toBe('');
  });

  it('is left out where the base is too small', () => {
    expect(describeProportion({ kind: 'not given', why: 'No per cent is given: 12 is under 20.' })).toBe('');
  });
});

describe('a comparison as a sentence', () => {
  it.each<[string, string, Entry, Entry, string]>([
    ['a stock that rose', 'stored', 183, 201, 'That is 18 more than a year before (183), up 9.8%.'],
    ['a stock that fell', 'stored', 144, 111, 'That is 33 fewer than a year before (144), down 22.9%.'],
    ['a flow', 'eaten', 144, 111, 'That is 33 fewer than the year before (144), down 22.9%.'],
    ['a small base', 'eaten', 12, 25, 'That is 13 more than the year before (12).'],
    ['a base of nought', 'eaten', 0, 2, 'That is 2 more than the year before (0).'],
    ['a fall to nought', 'eaten', 8, 0, 'That is 8 fewer than the year before (8).'],
    ['one more', 'eaten', 1, 2, 'That is 1 more than the year before (1).'],
    ['no change', 'eaten', 133, 133, 'That is the same as the year before (133).'],
    ['none both times', 'stored', 0, 0, 'That is the same as a year before (0).'],
    [
      'a change of under a tenth',
      'stored',
      10000,
      10001,
      'That is 1 more than a year before (10,000), up by less than 0.1%.',
    ],
    [
      'percentages',
      'ripe_percent',
      39.2,
      44.1,
      'That is 4.9 percentage points higher than a year before (39.2%).',
    ],
    ['a missing figure', 'stored', 183, 'c', 'There is no number on 31 August 2020: confidential.'],
  ])('tells of %s', (_, measure, from, to, sentence) => {
    expect(describeComparison(compare(from, to, measure))).toBe(sentence);
  });

  it.each<[string, Value, Value, string]>([
    [
      'two years apart',
      yearValue('stored', 40, 2017),
      yearValue('stored', 50, 2019),
      'That is 10 more than on 31 August 2018 (40), up 25%.',
    ],
    [
      'two years apart, of a flow',
      yearValue('eaten', 40, 2017),
      yearValue('eaten', 50, 2019),
      'That is 10 more than in 2017/18 (40), up 25%.',
    ],
    [
      'a year apart by financial years',
      valueOf('eaten', 40, { period: financialYear(2018) }),
      valueOf('eaten', 50, { period: financialYear(2019) }),
      'That is 10 more than the year before (40), up 25%.',
    ],
    [
      'quarters, which are no year apart',
      valueOf('eaten', 40, { period: financialQuarter(2019, 1) }),
      valueOf('eaten', 50, { period: financialQuarter(2019, 2) }),
      'That is 10 more than in 2019/20 Q1 (40), up 25%.',
    ],
    [
      'quarters without a year',
      valueOf('eaten', 120, { period: QUARTER_1 }),
      valueOf('eaten', 166, { period: QUARTER_4 }),
      'That is 46 more than in Quarter 1 (120), up 38.3%. The paper does not date "Quarter 1" or "Quarter 4", so how far apart the two are is not known.',
    ],
    [
      'a time without a date',
      valueOf('stored', 21, { period: BEFORE_THE_FROST }),
      valueOf('stored', 6, { period: calendarDay('2020-09-22'), asAt: 'not stated' }),
      'That is 15 fewer than before the frost (21), down 71.4%. The paper does not date "Before the frost", so how far apart the two are is not known.',
    ],
    [
      'two equal part-way stocks a year apart',
      yearValue('stored', 40, 2018, { asAt: '2018-09-11' }),
      yearValue('stored', 50, 2019, { asAt: '2019-09-11' }),
      'That is 10 more than a year before (40), up 25%.',
    ],
    [
      'two equal part-way flows: eleven days are not called a year',
      yearValue('eaten', 40, 2018, { asAt: '2018-09-11' }),
      yearValue('eaten', 50, 2019, { asAt: '2019-09-11' }),
      'That is 10 more than in the 11 days to 11 September 2018 (40), up 25%.',
    ],
    [
      'stocks counted eleven months apart, which is not a year',
      yearValue('stored', 40, 2018, { asAt: '2019-09-30' }),
      yearValue('stored', 50, 2019, { asAt: '2020-08-31' }),
      'That is 10 more than on 30 September 2019 (40), up 25%.',
    ],
  ])('names the earlier moment: %s', (_, from, to, sentence) => {
    expect(describeComparison(compareValues(from, to))).toBe(sentence);
  });

  it('goes on with what must be said beside it, but for the formula, which stands with the number', () => {
    const from = yearValue('added', 40, 2018);
    const to = yearValue('added', numberCell(50, { flags: ['p'], workedOut: '90 − 40' }), 2019);
    expect(describeComparison(compareValues(from, to))).toBe(
      'That is 10 more than the year before (40), up 25%. The figure in 2019/20 is provisional.',
    );
  });

  it('goes on with it where nothing changed, too', () => {
    const from = yearValue('stored', numberCell(40, { flags: ['r'] }), 2018);
    expect(describeComparison(compareValues(from, yearValue('stored', 40, 2019)))).toBe(
      'That is the same as a year before (40). The figure on 31 August 2019 is revised.',
    );
  });

  it('gives every reason where it is refused', () => {
    const from = yearValue('stored', numberCell(201, { coverage: 'Y0-Y10' }), 2019);
    const to = yearValue('stored', numberCell(230, { coverage: 'NCY 1-11' }), 2020, { asAt: '2020-09-11' });
    expect(describeComparison(compareValues(from, to))).toBe(
      'One was counted on 11 September 2020, 11 days into a school year, and the other on 31 August 2020, at the end of one. ' +
        'They cover different children: the count on 31 August 2020 covers Y0-Y10, the count on 11 September 2020 covers NCY 1-11.',
    );
  });
});

describe('a value as a sentence', () => {
  it.each<[string, Value, string]>([
    ['many', yearValue('stored', 201, 2019), '201 apples were in store on 31 August 2020.'],
    ['thousands', yearValue('stored', 1204, 2019), '1,204 apples were in store on 31 August 2020.'],
    ['one', yearValue('stored', 1, 2019), '1 apple was in store on 31 August 2020.'],
    ['two', yearValue('stored', 2, 2019), '2 apples were in store on 31 August 2020.'],
    ['none', yearValue('stored', 0, 2019), 'No apples were in store on 31 August 2020.'],
    ['a flow', yearValue('eaten', 3, 2019), '3 apples were eaten in 2019/20.'],
    [
      'a flow part-way',
      yearValue('eaten', 3, 2020, { asAt: '2020-09-11' }),
      '3 apples were eaten in the 11 days to 11 September 2020.',
    ],
    ['a percentage', yearValue('ripe_percent', 39.2, 2019), '39.2% of apples were ripe on 31 August 2020.'],
    ['one per cent', yearValue('ripe_percent', 1, 2019), '1% of apples were ripe on 31 August 2020.'],
    ['nought per cent', yearValue('ripe_percent', 0, 2019), '0% of apples were ripe on 31 August 2020.'],
    [
      'what is worked out',
      yearValue('added', numberCell(133, { workedOut: '316 − 183' }), 2019),
      '133 apples were added in 2019/20 (worked out: 316 − 183).',
    ],
    [
      'a range',
      valueOf(
        'stored',
        { kind: 'range', low: 210, high: 211, workedOut: '160 ÷ 0.76' },
        { period: QUARTER_1 },
      ),
      '210 or 211 apples were in store in Quarter 1 (worked out: 160 ÷ 0.76).',
    ],
    [
      'a missing figure',
      yearValue('stored', 'x', 2019),
      'Apples in store: there is no number on 31 August 2020 (not available).',
    ],
    [
      'a missing figure with a note',
      yearValue('stored', { kind: 'missing', symbol: 'z', note: 'The store was closed.' }, 2019),
      'Apples in store: there is no number on 31 August 2020 (not applicable). The store was closed.',
    ],
    [
      'a group',
      yearValue('stored', 9, 2019, { groupLabel: 'Red ones' }),
      'Red ones: 9 apples were in store on 31 August 2020.',
    ],
    [
      'a day whose count is not dated',
      valueOf('stored', 6, { period: calendarDay('2020-09-22'), asAt: 'not stated' }),
      '6 apples were in store, as the meeting of 22 September 2020 was told.',
    ],
  ])('tells of %s', (_, value, sentence) => {
    expect(describeValue(value)).toBe(sentence);
  });
});
