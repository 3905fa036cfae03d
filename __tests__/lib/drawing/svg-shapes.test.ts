import type { Shape } from '@/lib/drawing/scene';
import { svgShape } from '@/lib/drawing/svg-shapes';

const written = (shape: Shape) => {
  const { style, write } = svgShape(shape);
  return write(style);
};

describe('svgShape', () => {
  it('writes a straight line as a path, level and upright ones in short', () => {
    const line: Shape = { shape: 'line', x1: 0, y1: 5, x2: 9, y2: 5, stroke: '#ccc' };
    expect(written(line)).toBe("<path d='M0 5H9' fill='none' stroke='#ccc'/>");
    expect(svgShape({ ...line, x2: 0, y2: 9 }).path).toBe('M0 5V9');
    expect(svgShape({ ...line, y2: 9 }).path).toBe('M0 5L9 9');
  });

  it('writes a polygon as a path from corner to corner', () => {
    const square: Shape = {
      shape: 'polygon',
      points: [
        [1.5, 2],
        [5.5, 2],
        [5.5, 6],
        [1.5, 6],
      ],
      fill: '#111',
      plots: 'dot',
    };
    expect(written(square)).toBe("<path d='M1.5 2l4 0 0 4 -4 0z' fill='#111' data-plots='dot'/>");
  });

  it('writes a rectangle', () => {
    expect(written({ shape: 'rect', x: 1, y: 2, width: 3, height: 4, fill: '#111', plots: 'bar' })).toBe(
      "<rect x='1' y='2' width='3' height='4' fill='#111' data-plots='bar'/>",
    );
  });

  it('writes a circle with its outline', () => {
    expect(
      written({ shape: 'circle', cx: 1, cy: 2, r: 3, fill: '#fff', stroke: '#111', strokeWidth: 2 }),
    ).toBe("<circle cx='1' cy='2' r='3' fill='#fff' stroke='#111' stroke-width='2'/>");
  });

  it('writes a dashed path with round ends', () => {
    expect(written({ shape: 'path', d: 'M0 0L1 1', stroke: '#111', dash: '0 5', roundCaps: true })).toBe(
      "<path d='M0 0L1 1' fill='none' stroke='#111' stroke-dasharray='0 5' stroke-linecap='round'/>",
    );
  });

  it('writes a text, escaped', () => {
    const text: Shape = {
      shape: 'text',
      x: 1,
      y: 2,
      text: 'a < b',
      sizePx: 14,
      anchor: 'start',
      weight: 'normal',
      fill: '#000',
    };
    expect(written(text)).toBe("<text x='1' y='2' fill='#000'>a &lt; b</text>");
    expect(written({ ...text, weight: 'bold', sizePx: 15, anchor: 'end', halo: true })).toBe(
      "<text x='1' y='2' fill='#000' font-size='15' font-weight='bold' text-anchor='end' stroke='#fff'" +
        " stroke-width='4' stroke-linejoin='round' paint-order='stroke'>a &lt; b</text>",
    );
  });
});
