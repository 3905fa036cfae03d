import { roundPx } from '@/lib/drawing/scene';

describe('roundPx', () => {
  it('keeps one decimal place', () => {
    expect(roundPx(12.3456)).toBe(12.3);
  });

  it('gives no minus zero', () => {
    expect(Object.is(roundPx(-0.01), 0)).toBe(true);
  });
});
