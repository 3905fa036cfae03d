import { frameFigure } from '@/lib/drawing/frame-figure';
import { nearestReading } from '@/lib/drawing/nearest-reading';
import { figureOf, fixtureFigure } from './fixture-figures';

describe('nearestReading', () => {
  it('finds the year nearest along x, however far up or down', () => {
    const figure = fixtureFigure('trend');
    const frame = frameFigure(figure, { widthPx: 540 });
    expect(nearestReading(figure, frame, { x: frame.x(2.4), y: 0 })).toBe(2);
    expect(nearestReading(figure, frame, { x: 540, y: 300 })).toBe(6);
  });

  it('finds the row nearest along y', () => {
    const figure = fixtureFigure('bridge');
    const frame = frameFigure(figure, { widthPx: 540 });
    expect(nearestReading(figure, frame, { x: 500, y: frame.y(3) + 5 })).toBe(3);
  });

  it('finds nothing where there is nothing to read', () => {
    const figure = figureOf([], { readings: [] });
    const frame = frameFigure(figure, { widthPx: 540 });
    expect(nearestReading(figure, frame, { x: 1, y: 1 })).toBeUndefined();
  });
});
