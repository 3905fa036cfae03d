import { embedDrawings } from '@/lib/drawing/embed-drawings';
import { frameFigure } from '@/lib/drawing/frame-figure';
import { fixtureFigure } from './fixture-figures';

describe('the drawings of an embed', () => {
  it('are one for each layout, each with its own width', () => {
    const drawings = embedDrawings(fixtureFigure('trend'));
    expect(drawings.map(({ widthPx }) => widthPx)).toEqual([320, 440, 600, 860, 1080]);
    expect(drawings.map(({ svg }) => /viewBox='0 0 (\d+) /.exec(svg)?.[1])).toEqual([
      '320',
      '440',
      '600',
      '860',
      '1080',
    ]);
  });

  it('know where the readings of a trend stand, from left to right, marked by a line', () => {
    const figure = fixtureFigure('trend');
    const [{ places } = { places: undefined }] = embedDrawings(figure);
    const { x } = frameFigure(figure, { widthPx: 320 });
    expect(places).toMatchObject({ along: 'x', half: 0 });
    expect(places?.at).toHaveLength(figure.readings.length);
    expect(places?.at[0]).toBeCloseTo((x(figure.readings[0]!.x) / 320) * 100, 1);
  });

  it('know where the rows of a bridge stand, from top to bottom, marked by a shade', () => {
    const figure = fixtureFigure('bridge');
    const [{ places } = { places: undefined }] = embedDrawings(figure);
    expect(places?.along).toBe('y');
    expect(places?.half).toBeGreaterThan(0);
    expect(places?.at).toEqual(places?.at.toSorted((a, b) => a - b));
    expect(places?.from).toBeGreaterThanOrEqual(0);
    expect(places?.to).toBeLessThanOrEqual(100);
  });
});
