import { obstacles } from '@/lib/drawing/obstacles';
import type { Shape } from '@/lib/drawing/scene';
import { canvasOf } from './marks/draw-on';

const shapes: Shape[] = [
  { shape: 'rect', x: 0, y: 0, width: 9, height: 9, fill: '#F3F3F3' },
  { shape: 'rect', x: 1, y: 2, width: 3, height: 4, fill: '#000', plots: 'bar' },
  { shape: 'circle', cx: 10, cy: 10, r: 5, fill: '#000' },
  {
    shape: 'polygon',
    points: [
      [1, 2],
      [5, 8],
      [3, 1],
    ],
  },
  { shape: 'line', x1: 0, y1: 1, x2: 2, y2: 3, stroke: '#ccc' },
];

describe('obstacles', () => {
  it('sorts what has been painted, and leaves bands out', () => {
    const { figure, frame } = canvasOf([]);
    const found = obstacles(figure, frame, shapes);
    expect(found.bars).toMatchObject([{ x: 1, width: 3 }]);
    expect(found.dots).toEqual([
      { x: 5, y: 5, width: 10, height: 10 },
      { x: 1, y: 1, width: 4, height: 7 },
    ]);
    expect(found.hairlines).toHaveLength(1);
    expect(found.texts).toEqual([]);
  });

  it('knows every stretch of every line, whether or not it has been painted', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 50, y: 10 },
      { x: 100, y: 0 },
    ];
    const { figure, frame } = canvasOf([
      { mark: 'line', series: 's', points, colour: '#000', dash: 'solid' },
    ]);
    expect(obstacles(figure, frame, []).lines).toEqual([
      { x1: 10, y1: 273, x2: 201, y2: 10 },
      { x1: 201, y1: 10, x2: 392, y2: 273 },
    ]);
  });
});
