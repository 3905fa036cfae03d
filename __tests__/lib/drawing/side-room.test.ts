import { sideRoom } from '@/lib/drawing/side-room';
import type { LabelMark } from '@/lib/figure/figure';
import { figureOf } from './fixture-figures';

const label = (changes: Partial<LabelMark>): LabelMark => ({
  mark: 'label',
  x: 100,
  y: 5,
  text: 'Returned 53',
  side: 'right',
  colour: '#000',
  weight: 'normal',
  rank: 1,
  ...changes,
});
const room = { left: 40, right: 590 };

describe('sideRoom', () => {
  it('leaves the plot as it is when no label stands beside a point', () => {
    expect(sideRoom(figureOf([label({ side: 'above' })]), 600, room)).toEqual(room);
  });

  it('draws the right edge in by the width of the label at the last point', () => {
    const { left, right } = sideRoom(figureOf([label({})]), 600, room);
    expect(left).toBe(40);
    expect(right).toBeCloseTo(600 - 2 - 6 - 82.6, 0);
  });

  it('gives a label that may be dropped no room of its own', () => {
    expect(sideRoom(figureOf([label({ rank: 2 })]), 600, room)).toEqual(room);
  });

  it('draws the left edge in for labels left of bars in rows', () => {
    const figure = figureOf([label({ side: 'left', x: 0 })], { form: 'rows' });
    expect(sideRoom(figure, 600, room).left).toBeCloseTo(40 + 6 + 2 + 82.6, 0);
  });

  it('keeps at least half of the room for the plot', () => {
    const { left, right } = sideRoom(figureOf([label({ text: 'Returned to school '.repeat(9) })]), 130, {
      left: 20,
      right: 120,
    });
    expect(right - left).toBeGreaterThanOrEqual(50);
  });
});
