import { randomFrom } from '@/scripts/simulation/random';

const draws = (seed: number, count: number) => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, random);
};

describe('numbers that look like chance', () => {
  it('are the same for one seed and others for another', () => {
    expect(draws(1940, 5)).toEqual(draws(1940, 5));
    expect(draws(1940, 5)).not.toEqual(draws(1941, 5));
  });

  it('lie from 0 up to 1, and half of them under a half', () => {
    const many = draws(1, 10_000);
    expect(Math.min(...many)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...many)).toBeLessThan(1);
    // Four standard errors of a half in 10,000: 200.
    expect(Math.abs(many.filter((number) => number < 0.5).length - 5000)).toBeLessThan(200);
  });
});
