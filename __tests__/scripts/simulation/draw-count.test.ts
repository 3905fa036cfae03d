import { drawCount } from '@/scripts/simulation/draw-count';
import { randomFrom } from '@/scripts/simulation/random';

describe('a count drawn by chance', () => {
  it('is how many numbers can be multiplied before e to the minus average is reached', () => {
    // e to the minus 1 is 0.368: 0.9, 0.9 × 0.9 = 0.81, × 0.5 = 0.405, × 0.5 = 0.2025.
    const numbers = [0.9, 0.9, 0.5, 0.5];
    expect(drawCount(1, () => numbers.shift() ?? 0)).toBe(3);
    expect(drawCount(1, () => 0)).toBe(0);
  });

  it('is about the average over many draws, for a small one and for one that is drawn in parts', () => {
    const random = randomFrom(7);
    const mean = (average: number) =>
      Array.from({ length: 4000 }, () => drawCount(average, random)).reduce((sum, count) => sum + count) /
      4000;
    // Four standard errors: 4 × √(3 ÷ 4000) = 0.11 and 4 × √(100 ÷ 4000) = 0.63.
    expect(Math.abs(mean(3) - 3)).toBeLessThan(0.11);
    expect(Math.abs(mean(100) - 100)).toBeLessThan(0.64);
  });
});
