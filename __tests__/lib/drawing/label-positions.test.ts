import { type LabelWish, positionsAround, positionsBeside } from '@/lib/drawing/label-positions';

const wish: LabelWish = {
  side: 'right',
  block: { lines: ['201'], width: 30, height: 18 },
  at: { x: 100, y: 100 },
  gapPx: 9,
  within: { x: 2, y: 2, width: 296, height: 196 },
};

describe('positionsBeside', () => {
  it('tries the side that was asked for first, then the opposite one', () => {
    expect(positionsBeside(wish).map(({ side }) => side)).toEqual(['right', 'left', 'above', 'below']);
  });

  it('stands clear of the point', () => {
    expect(positionsBeside(wish).map(({ box }) => [box.x, box.y])).toEqual([
      [109, 91],
      [61, 91],
      [85, 73],
      [85, 109],
    ]);
  });

  it('stays inside the drawing, at a price', () => {
    const [right] = positionsBeside({ ...wish, at: { x: 290, y: 100 } });
    expect(right?.box.x).toBe(268);
    expect(right?.cost).toBeGreaterThan(15);
  });

  it('tries the middle first for a label that was asked for there', () => {
    expect(positionsBeside({ ...wish, side: 'centre' })[0]?.box).toMatchObject({ x: 85, y: 91 });
  });
});

describe('positionsAround', () => {
  it('costs more the further it goes', () => {
    const costs = positionsAround(wish, 12).filter(({ side }) => side === 'right');
    expect(Math.min(...costs.map(({ cost }) => cost))).toBe(0);
    expect(Math.max(...costs.map(({ cost }) => cost))).toBeCloseTo(24 * 0.6, 5);
  });
});
