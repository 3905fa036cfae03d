import { countFalseAlarms, mostPercent } from '@/scripts/simulation/false-alarms';

describe('false alarms', () => {
  it('stay under what is claimed, for one measure and for six', () => {
    expect(countFalseAlarms([30], 2000, 1940)).toMatchObject({ tables: 2000, asClaimed: true });
    expect(countFalseAlarms([55, 5, 22, 32, 120, 133], 500, 1940).asClaimed).toBe(true);
  });

  it('are the same for one seed', () => {
    expect(countFalseAlarms([10, 10], 200, 3)).toEqual(countFalseAlarms([10, 10], 200, 3));
  });

  it('cannot be where every number is too few to say', () => {
    expect(countFalseAlarms([0, 0], 50, 3)).toEqual({
      tables: 50,
      percent: 0,
      tooFewPercent: 100,
      asClaimed: true,
    });
  });

  it('may go over the claim by three standard errors: 5% of 19 in 20, over 1,900 tables, is half a point each', () => {
    expect(mostPercent(1900)).toBeCloseTo(6.5, 10);
  });
});
