import { drawMark } from '@/lib/drawing/marks';
import type { Mark } from '@/lib/figure/figure';
import { canvasOf, drawOn, threeRows } from './draw-on';

const gap: Mark = { mark: 'gap', series: 's', at: 50, text: 'not stated' };
const bar = (x: [number, number]): Mark => ({
  mark: 'bar',
  series: 's',
  x,
  y: [0, 9],
  colour: '#000',
  style: 'solid',
});

describe('a gap mark', () => {
  it('is an open marker over the base of its slot, off the value 0, with its reason', () => {
    const [marker, ...words] = drawOn(gap);
    expect(marker).toMatchObject({ shape: 'circle', cx: 201, cy: 263, fill: '#fff' });
    expect(words.map((shape) => 'text' in shape && shape.text)).toEqual(['not', 'stated']);
  });

  it('stands beside the base in rows', () => {
    const [marker, words] = drawOn({ ...gap, at: 1 }, threeRows);
    expect(marker).toMatchObject({ shape: 'circle', cx: 12 });
    expect(words).toMatchObject({ text: 'not stated', anchor: 'start', x: 22 });
  });

  it('writes its reason a little to one side where a neighbour is in the way', () => {
    const canvas = canvasOf([gap, bar([54, 60])]);
    const placed = drawMark(bar([54, 60]), canvas);
    expect(drawMark(gap, { ...canvas, placed })[1]).toMatchObject({ x: 195 });
  });

  it('leaves its reason to the table where there is no room for it', () => {
    const neighbours = [bar([40, 48]), bar([52, 60])];
    const canvas = canvasOf([gap, ...neighbours]);
    const placed = neighbours.flatMap((mark) => drawMark(mark, canvas));
    expect(drawMark(gap, { ...canvas, placed })).toHaveLength(1);
  });
});
