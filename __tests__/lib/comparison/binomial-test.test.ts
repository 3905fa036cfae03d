import { binomialTest, logFactorial } from '@/lib/comparison/binomial-test';

describe('the exact test of two counts', () => {
  // By hand: 8 and 0 is 2 of the 2^8 = 256 ways; 5 and 15 is 2 × (1 + 20 + 190 + 1,140 + 4,845 + 15,504) ÷ 2^20,
  // which is 43,400 ÷ 1,048,576. The last three were added up in whole numbers without rounding.
  it.each([
    [8, 0, 2 / 256],
    [0, 5, 2 / 32],
    [1, 3, 10 / 16],
    [5, 15, 43_400 / 1_048_576],
    [144, 111, 0.044866763799114265],
    [120, 166, 0.007683715369886296],
    [5000, 5200, 0.04878796312682245],
  ])('%i and %i', (a, b, p) => {
    expect(binomialTest(a, b)).toBeCloseTo(p, 11);
    expect(binomialTest(b, a)).toBeCloseTo(p, 11);
  });

  it.each([0, 1, 27, 133])('is 1 for %i and the same again', (count) => {
    expect(binomialTest(count, count)).toBe(1);
  });

  it('is 1 for two counts as even as an odd sum allows', () => {
    expect(binomialTest(3, 4)).toBeCloseTo(1, 12);
  });

  it('stays a number where 2 to the power of the sum no longer is one', () => {
    expect(binomialTest(1_000_000, 1_000_000 + 2_000)).toBeGreaterThan(0.15);
    expect(binomialTest(1_000_000, 1_000_000 + 2_000)).toBeLessThan(0.16);
    expect(binomialTest(0, 5_000)).toBe(0);
  });

  it.each([-1, 2.5, Number.NaN])('refuses %p, which is no count', (count) => {
    expect(() => binomialTest(count, 3)).toThrow(`not a count: ${count}`);
  });
});

describe('the logarithm of a factorial', () => {
  it.each([
    [0, 1],
    [1, 1],
    [5, 120],
    [10, 3_628_800],
  ])('of %i is that of %i', (n, factorial) => {
    expect(logFactorial(n)).toBeCloseTo(Math.log(factorial), 12);
  });

  it('goes on from the sum to the series without a step', () => {
    expect(logFactorial(128) - logFactorial(127)).toBeCloseTo(Math.log(128), 11);
  });
});
