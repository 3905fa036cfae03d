import { drawOn } from './draw-on';

const dot = { mark: 'dot', series: 's', x: 50, y: 5, colour: '#12436D', shape: 'circle' } as const;

describe('a dot mark', () => {
  it('is a filled circle at its value', () => {
    expect(drawOn({ ...dot, filled: true })).toEqual([
      { shape: 'circle', cx: 201, cy: 141.5, r: 5, fill: '#12436D', plots: 'dot' },
    ]);
  });

  it('is white inside when it is not to be read with its neighbours', () => {
    expect(drawOn({ ...dot, filled: false })).toMatchObject([{ fill: '#fff', stroke: '#12436D' }]);
  });

  it.each([
    ['square' as const, 4],
    ['triangle' as const, 3],
    ['diamond' as const, 4],
  ])('is a %s with %i corners', (shape, corners) => {
    const [marker] = drawOn({ ...dot, shape, filled: true });
    expect(marker).toMatchObject({ shape: 'polygon' });
    expect(marker && 'points' in marker && marker.points).toHaveLength(corners);
  });
});
