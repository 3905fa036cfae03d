import fc from 'fast-check';
import { isDay } from '@/lib/period/day';
import { likelyDay } from '@/lib/period/likely-day';

describe('a day, written otherwise', () => {
  it.each([
    ['31/08/2020', '2020-08-31'],
    ['31.8.2020', '2020-08-31'],
    ['08/31/2020', '2020-08-31'],
    ['01/01/2020', '2020-01-01'],
    ['2020/08/31', '2020-08-31'],
    ['2020-8-31', '2020-08-31'],
    ['20200831', '2020-08-31'],
    ['31 August 2020', '2020-08-31'],
    ['31st Aug 2020', '2020-08-31'],
    ['Monday 31 August 2020', '2020-08-31'],
    ['2020-08-31 00:00:00', '2020-08-31'],
    ['2020-08-31T00:00:00.000Z', '2020-08-31'],
    ['44074', '2020-08-31'],
    [' 2020-08-31 ', '2020-08-31'],
  ])('%j is %s', (text, day) => {
    expect(likelyDay(text)).toBe(day);
  });

  it.each([
    ['01/09/2020', 'the first of September, or the ninth of January'],
    ['31/02/2020', 'no such day'],
    ['August 2020', 'a month'],
    ['202021', 'a school year'],
    ['31/08/20', 'a year of two digits'],
    ['', 'nothing'],
  ])('%j could be another, and none is guessed: %s', (text) => {
    expect(likelyDay(text)).toBeUndefined();
  });

  it('is a real day, whatever the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ 0-9/.A-Za-z-]{0,14}$/), (text) => {
        const likely = likelyDay(text);
        expect(likely === undefined || isDay(likely)).toBe(true);
      }),
    );
  });
});
