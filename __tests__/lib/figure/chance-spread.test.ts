import { chanceSpread, changeLimits } from '@/lib/figure/chance-spread';

describe('what chance does to a count', () => {
  // The 2.5% and 97.5% points of the Poisson distribution, as statistical tables give them.
  it.each([
    [20, 12, 29],
    [50, 37, 64],
    [120, 99, 142],
  ])('that is %i on average: mostly %i to %i', (average, low, high) => {
    expect(chanceSpread(average)).toMatchObject({ average, low, high });
  });

  it('gives the share of each count: of 1 on average, e to the minus 1 for none and for one, half of it for two', () => {
    const { shares } = chanceSpread(1);
    expect(shares[0]).toBeCloseTo(0.367879, 6);
    expect(shares[1]).toBeCloseTo(0.367879, 6);
    expect(shares[2]).toBeCloseTo(0.18394, 6);
  });

  it('leaves out next to nothing', () => {
    const total = chanceSpread(20).shares.reduce((sum, share) => sum + share, 0);
    expect(total).toBeGreaterThan(0.999);
    expect(total).toBeLessThanOrEqual(1);
  });
});

describe('how far the next count must be', () => {
  // Two-sided at 0.05: 20 and 8 is 0.036, 20 and 9 is 0.061; 20 and 35 is 0.058, 20 and 36 is 0.044.
  it('is 8 or fewer and 36 or more from 20', () => {
    expect(changeLimits(20, 0)).toEqual({ fewer: 8, more: 36 });
  });

  it('is farther where it is one of six: at 0.05 ÷ 6', () => {
    expect(changeLimits(20, 5)).toEqual({ fewer: 5, more: 42 });
    expect(changeLimits(300, 5)).toEqual({ fewer: 237, more: 370 });
  });

  it('has no lower end where even none would not do', () => {
    expect(changeLimits(5, 0)).toEqual({ more: 15 });
    expect(changeLimits(8, 5)).toEqual({ fewer: 0, more: 24 });
  });
});
