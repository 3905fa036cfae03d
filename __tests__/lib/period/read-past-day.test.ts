import { readPastDay } from '@/lib/period/read-past-day';

const days = { first: '2019-09-17', today: '2026-11-22' } as const;

describe('a day to look back to', () => {
  it.each([
    ['2019-10-01', '2019-10-01'],
    [' 2019-10-01 ', '2019-10-01'],
    ['1/10/2019', '2019-10-01'],
    ['01/10/2019', '2019-10-01'],
    ['2019-09-17', '2019-09-17'],
    ['2026-11-22', '2026-11-22'],
  ])('is read from %s', (typed, day) => {
    expect(readPastDay(typed, days)).toEqual({ day });
  });

  it.each(['2019-13-01', '2019-02-29', '31/2/2020', 'yesterday', '2019-10', '20191001'])(
    'is not %s, and what to type is said',
    (typed) => {
      expect(readPastDay(typed, days)).toEqual({
        problem: `“${typed}” is not a day. Type the year, the month and the day, with hyphens: 2019-09-17 is 17 September 2019.`,
      });
    },
  );

  it('is asked for where none was given', () => {
    expect(readPastDay('', days)).toHaveProperty(
      'problem',
      expect.stringMatching(/^No day was given\. Type/),
    );
  });

  it('is not one to come', () => {
    expect(readPastDay('2026-11-23', days)).toHaveProperty(
      'problem',
      '23 November 2026 is still to come. Type the day of today or an earlier one.',
    );
  });

  it('is not before the first paper', () => {
    expect(readPastDay('2019-09-16', days)).toHaveProperty(
      'problem',
      'Nothing here is older than 17 September 2019. Type that day or a later one.',
    );
  });

  it('is not repeated at length', () => {
    expect(readPastDay('a'.repeat(500), days)).toHaveProperty(
      'problem',
      expect.stringMatching(/^“a{20}” is/),
    );
  });
});
