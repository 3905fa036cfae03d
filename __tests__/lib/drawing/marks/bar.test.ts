import { drawOn, threeRows } from './draw-on';

const bar = { mark: 'bar', series: 's', x: [20, 30], y: [0, 5], colour: '#12436D' } as const;
const mutable = () => ({ ...bar, x: [20, 30] as [number, number], y: [0, 5] as [number, number] });

describe('a bar mark', () => {
  it('is a solid rectangle from corner to corner', () => {
    expect(drawOn({ ...mutable(), style: 'solid' })).toEqual([
      { shape: 'rect', x: 86.4, y: 141.5, width: 38.2, height: 131.5, fill: '#12436D', plots: 'bar' },
    ]);
  });

  it('is outlined, with its outline inside its edges, when it is provisional', () => {
    expect(drawOn({ ...mutable(), style: 'outlined' })).toEqual([
      expect.objectContaining({ x: 87.2, width: 36.7, fill: '#fff', stroke: '#12436D', strokeWidth: 1.5 }),
    ]);
  });

  it('is hatched when it is worked out', () => {
    const [outline, hatching] = drawOn({ ...mutable(), style: 'hatched' });
    expect(outline).toMatchObject({ shape: 'rect', fill: '#fff' });
    expect(hatching).toMatchObject({ shape: 'path', stroke: '#12436D' });
  });

  it('lies in its slot in rows', () => {
    const [shape] = drawOn({ ...mutable(), x: [0, 100], y: [0.7, 1.3], style: 'solid' }, threeRows);
    expect(shape).toMatchObject({ height: 26.4 });
  });
});
