import { capitalise, describeSpan, joinWords, midSentence } from '@/lib/figure/words';
import type { Value } from '@/lib/dataset/value';
import { calendarDay } from '@/lib/period/period';
import {
  BEFORE_THE_FROST,
  QUARTER_1,
  QUARTER_4,
  valueOf,
  yearValue,
} from '../../fixtures/made-tables/orchard';

describe('words in a row', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j are joined as one would say them', (words, joined) => {
    expect(joinWords(words)).toBe(joined);
  });
});

describe('a label inside a sentence', () => {
  it.each([
    ['Pending', 'pending'],
    ['Returned to school', 'returned to school'],
    ['Year 11 leavers', 'Year 11 leavers'],
    ['EHE team', 'EHE team'],
    ['CME', 'CME'],
    ['Yearly', 'yearly'],
    ['', ''],
  ])('%s becomes %s', (label, inside) => {
    expect(midSentence(label)).toBe(inside);
  });

  it('begins one with a capital', () => {
    expect(capitalise('in store')).toBe('In store');
    expect(capitalise('')).toBe('');
  });
});

describe('a stretch of time', () => {
  const partWay = yearValue('stored', 3, 2020, { asAt: '2020-09-11' });

  it.each<[string, Value[], string]>([
    ['of a flow, by years', [yearValue('eaten', 1, 2014), yearValue('eaten', 2, 2019)], '2014/15 to 2019/20'],
    [
      'of a stock, by days',
      [yearValue('stored', 1, 2014), yearValue('stored', 2, 2019)],
      '31 August 2015 to 31 August 2020',
    ],
    ['of one value', [yearValue('eaten', 1, 2014)], '2014/15'],
    [
      'without the part-way count at its end',
      [yearValue('stored', 1, 2018), yearValue('stored', 2, 2019), partWay],
      '31 August 2019 to 31 August 2020',
    ],
    ['of a part-way count alone', [partWay], '11 September 2020'],
    ['of a part-way sum alone', [yearValue('eaten', 3, 2020, { asAt: '2020-09-11' })], '11 September 2020'],
    [
      'of quarters',
      [valueOf('eaten', 1, { period: QUARTER_1 }), valueOf('eaten', 2, { period: QUARTER_4 })],
      'Quarter 1 to Quarter 4',
    ],
    ['of a time without a date', [valueOf('stored', 1, { period: BEFORE_THE_FROST })], 'before the frost'],
    [
      'of a day',
      [valueOf('stored', 1, { period: calendarDay('2020-09-22'), asAt: 'not stated' })],
      '22 September 2020',
    ],
    [
      'of a stock and a flow together, by years',
      [yearValue('eaten', 1, 2014), yearValue('stored', 2, 2019)],
      '2014/15 to 2019/20',
    ],
    [
      'of series of different length, from the first to the last of all',
      [
        yearValue('eaten', 1, 2016),
        yearValue('eaten', 2, 2019),
        yearValue('sold', 1, 2014),
        yearValue('sold', 1, 2018),
      ],
      '2014/15 to 2019/20',
    ],
    ['of nothing', [], 'no period'],
  ])('%s', (_, values, span) => {
    expect(describeSpan(values)).toBe(span);
  });
});
