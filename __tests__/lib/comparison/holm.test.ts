import { holmAdjusted } from '@/lib/comparison/holm';

const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(6)));

describe('Holm’s correction', () => {
  // By hand: 0.005 × 4, 0.01 × 3, 0.03 × 2, and 0.04 × 1, which may not come out below the 0.06 before it.
  it('multiplies the smallest by how many there are, the next by one less', () => {
    expect(rounded(holmAdjusted([0.01, 0.04, 0.03, 0.005]))).toEqual([0.03, 0.06, 0.06, 0.02]);
  });

  it('leaves one alone, and goes to no more than 1', () => {
    expect(holmAdjusted([0.04])).toEqual([0.04]);
    expect(holmAdjusted([0.7, 0.6])).toEqual([1, 1]);
    expect(holmAdjusted([])).toEqual([]);
  });
});
