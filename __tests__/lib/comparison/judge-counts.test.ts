import { FALSE_ALARM_PERCENT, judgeCounts } from '@/lib/comparison/judge-counts';

const pair = (from: number, to: number) => ({ from, to });

describe('one change by itself', () => {
  // Two-sided: 5 and 15 is 0.041; 6 and 15 is 0.078; 6 and 0 is 2/64 = 0.031; 5 and 0 is 2/32 = 0.063.
  it.each([
    [5, 15, 'hard to explain by chance alone'],
    [6, 15, 'often happens by chance'],
    [6, 0, 'hard to explain by chance alone'],
    [3, 3, 'often happens by chance'],
    [5, 0, 'too few to say'],
    [0, 0, 'too few to say'],
  ])('from %i to %i: %s', (from, to, verdict) => {
    expect(judgeCounts([pair(from, to)])).toEqual([verdict]);
  });

  it('is judged at five in a hundred', () => {
    expect(FALSE_ALARM_PERCENT).toBe(5);
  });
});

describe('several changes at once', () => {
  it('need more of each: 144 to 111 is hard to explain alone, and not among six', () => {
    expect(judgeCounts([pair(144, 111)])).toEqual(['hard to explain by chance alone']);
    // The six flows of home education in 2018/19 and 2019/20: 8 and 0 is 0.0078, under 0.05 ÷ 6 = 0.0083; the next,
    // 144 and 111, is 0.0449, over 0.05 ÷ 5 = 0.01.
    const six = [pair(58, 53), pair(8, 0), pair(23, 21), pair(28, 41), pair(144, 111), pair(133, 133)];
    expect(judgeCounts(six)).toEqual([
      'often happens by chance',
      'hard to explain by chance alone',
      'often happens by chance',
      'often happens by chance',
      'often happens by chance',
      'often happens by chance',
    ]);
  });

  it('are too few to say by their sum alone, however it is divided', () => {
    // Beside one large pair 2 × 0.5^6 = 0.031 is over 0.05 ÷ 2, so that a sum of 6 could not be told from chance.
    expect(judgeCounts([pair(6, 0), pair(3, 3), pair(100, 90)])).toEqual([
      'too few to say',
      'too few to say',
      'often happens by chance',
    ]);
  });

  it('leave those that are too few out of the correction', () => {
    // Alone 5 and 15 is 0.041. Beside three that cannot be told from chance at all it is still judged alone.
    expect(judgeCounts([pair(5, 15), pair(1, 1), pair(0, 2), pair(2, 2)])[0]).toBe(
      'hard to explain by chance alone',
    );
  });

  it('are none where there are none', () => {
    expect(judgeCounts([])).toEqual([]);
  });
});
