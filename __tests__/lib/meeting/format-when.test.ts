import { formatWhen, formatWhenInFull } from '@/lib/meeting/format-when';

describe('when a meeting is', () => {
  it('is its day, and in full its day of the week', () => {
    expect(formatWhen('2020-10-27')).toBe('27 October 2020');
    expect(formatWhenInFull('2020-10-27')).toBe('Tuesday 27 October 2020');
    expect(formatWhenInFull('2019-07-19')).toBe('Friday 19 July 2019');
  });

  it('is its month where the day is not stated', () => {
    expect(formatWhen('2019-12')).toBe('December 2019');
    expect(formatWhenInFull('2019-12')).toBe('December 2019');
  });
});
