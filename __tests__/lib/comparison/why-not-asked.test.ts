import { compareValues } from '@/lib/comparison/compare-values';
import { whyNotAsked } from '@/lib/comparison/why-not-asked';
import { numberCell } from '@/lib/cell/cell';
import type { Recurrence } from '@/lib/dataset/dataset';
import { calendarDay } from '@/lib/period/period';
import {
  type Entry,
  orchard,
  QUARTER_1,
  QUARTER_4,
  valueOf,
  yearValue,
} from '../../fixtures/made-tables/orchard';

const eaten = (entry: Entry, year: number, recurrence: Recurrence = 'each once') => {
  const value = yearValue('eaten', entry, year);
  return { ...value, quantity: { ...value.quantity, recurrence } };
};

describe('it is asked', () => {
  it('of what happened in two whole years', () => {
    expect(whyNotAsked(orchard, compareValues(eaten(3, 2018), eaten(5, 2019)))).toBeUndefined();
  });

  it('of two quarters of which the paper names no year', () => {
    const { quantity } = eaten(1, 2018);
    const from = valueOf('eaten', 3, { period: QUARTER_1, quantity });
    const to = valueOf('eaten', 5, { period: QUARTER_4, quantity });
    expect(whyNotAsked(orchard, compareValues(from, to))).toBeUndefined();
  });
});

describe('it is not asked', () => {
  it.each([
    ['stored', 'Not asked of a count on one day.'],
    ['ripe_percent', 'Not asked of a percentage.'],
    ['eaten_share', 'Not asked of a percentage.'],
    ['eaten', 'Not asked: it is not known whether some apples are in both counts.'],
  ])('of %s, and says why', (measure, why) => {
    const comparison = compareValues(yearValue(measure, 30, 2018), yearValue(measure, 50, 2019));
    expect(whyNotAsked(orchard, comparison)).toBe(why);
  });

  it('of a total that takes in those carried over', () => {
    const comparison = compareValues(eaten(3, 2018, 'some again'), eaten(5, 2019, 'some again'));
    expect(whyNotAsked(orchard, comparison)).toBe('Not asked: some apples may be in both counts.');
  });

  it('of two that may not be compared', () => {
    expect(whyNotAsked(orchard, compareValues(eaten(3, 2018), eaten('x', 2019)))).toBe(
      'Not asked: the two are not compared.',
    );
  });

  it('of what happened on two days, of which nobody knows how much of a day they hold', () => {
    const { quantity } = eaten(1, 2018);
    const from = valueOf('eaten', 3, { period: calendarDay('2020-01-07'), quantity });
    const to = valueOf('eaten', 5, { period: calendarDay('2020-01-08'), quantity });
    expect(whyNotAsked(orchard, compareValues(from, to))).toBe(
      'Not asked: how long the two periods are is not known.',
    );
  });

  it('of rounded or estimated counts', () => {
    const why = 'Not asked: the counts are rounded or estimated.';
    const rounded = { ...orchard, disclosure: { ...orchard.disclosure, rounding: 5 as const } };
    expect(whyNotAsked(rounded, compareValues(eaten(5, 2018), eaten(15, 2019)))).toBe(why);
    const estimated = numberCell(15, { flags: ['e'] });
    expect(whyNotAsked(orchard, compareValues(eaten(5, 2018), eaten(estimated, 2019)))).toBe(why);
  });
});
