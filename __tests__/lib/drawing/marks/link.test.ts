import { drawMark } from '@/lib/drawing/marks';
import type { Mark } from '@/lib/figure/figure';
import { canvasOf, drawOn, threeRows } from './draw-on';

const link: Mark = { mark: 'link', from: { x: 50, y: 0 }, to: { x: 50, y: 1 } };
const bar = (at: number): Mark => ({
  mark: 'bar',
  series: 's',
  x: [0, 50],
  y: [at - 0.3, at + 0.3],
  colour: '#000',
  style: 'solid',
});

describe('a link mark', () => {
  it('is a thin grey line from point to point in a plot', () => {
    expect(drawOn({ mark: 'link', from: { x: 0, y: 0 }, to: { x: 100, y: 10 } })).toEqual([
      { shape: 'line', x1: 10, y1: 273, x2: 392, y2: 10, stroke: '#757575' },
    ]);
  });

  it('runs from the end of one bar to the beginning of the next in rows', () => {
    const canvas = canvasOf([link, bar(0), bar(1)], threeRows);
    expect(drawMark(link, canvas)).toMatchObject([{ y1: canvas.frame.y(0.3), y2: canvas.frame.y(0.7) }]);
  });

  it('runs from the middle of a slot without a bar', () => {
    const canvas = canvasOf([link], threeRows);
    expect(drawMark(link, canvas)).toMatchObject([{ y1: canvas.frame.y(0), y2: canvas.frame.y(1) }]);
  });
});
