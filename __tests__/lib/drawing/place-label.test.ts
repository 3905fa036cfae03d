import { drawMark } from '@/lib/drawing/marks';
import type { Shape, TextShape } from '@/lib/drawing/scene';
import type { LabelMark, Mark } from '@/lib/figure/figure';
import { canvasOf } from './marks/draw-on';

const label = (changes: Partial<LabelMark> = {}): LabelMark => ({
  mark: 'label',
  x: 50,
  y: 5,
  text: '201',
  side: 'above',
  colour: '#12436D',
  weight: 'bold',
  rank: 1,
  ...changes,
});
const words = (y: number): TextShape => ({
  shape: 'text',
  x: 201,
  y,
  text: 'First',
  sizePx: 15,
  anchor: 'middle',
  weight: 'normal',
  fill: '#000',
});
const place = (mark: LabelMark, others: Mark[] = [], placed: Shape[] = []) => {
  const canvas = canvasOf([mark, ...others]);
  const drawn = others.flatMap((other) => drawMark(other, { ...canvas, placed }));
  return drawMark(mark, { ...canvas, placed: [...placed, ...drawn] });
};

describe('placeLabel', () => {
  it('writes a label on the side that was asked for', () => {
    expect(place(label())).toEqual([
      {
        shape: 'text',
        x: 201,
        y: 132,
        text: '201',
        anchor: 'middle',
        sizePx: 15,
        weight: 'bold',
        fill: '#12436D',
        rank: 1,
      },
    ]);
  });

  it('writes it on the opposite side where words are in the way', () => {
    expect(place(label(), [], [words(132)])).toMatchObject([{ x: 201, y: 162 }]);
  });

  it('moves a label of the first rank further off where every side is taken', () => {
    const wall = [100, 118, 136, 154, 172, 190].map((y) => ({ ...words(y), text: 'a wall of words' }));
    expect(place(label(), [], wall)).toMatchObject([{ text: '201' }]);
  });

  it('drops a label of a lower rank where nothing is free', () => {
    const wall = [100, 118, 136, 154, 172, 190].map((y) => ({ ...words(y), text: 'a wall of words' }));
    expect(place(label({ rank: 2 }), [], wall)).toEqual([]);
  });

  it('gives the letters a halo where they stand on a hairline', () => {
    const rule: Mark = { mark: 'rule', axis: 'x', at: 50, style: 'event' };
    expect(place(label(), [rule])).toMatchObject([{ halo: true }]);
  });

  it('keeps a label that is centred in a bar inside it', () => {
    const bar: Mark = { mark: 'bar', series: 's', x: [30, 70], y: [2, 8], colour: '#000', style: 'solid' };
    expect(place(label({ side: 'centre', colour: '#FFFFFF' }), [bar])).toMatchObject([
      { x: 201, fill: '#FFFFFF' },
    ]);
  });

  it('takes it out of a bar that is too small, in ink', () => {
    const bar: Mark = { mark: 'bar', series: 's', x: [49, 51], y: [4, 6], colour: '#000', style: 'solid' };
    expect(place(label({ side: 'centre', colour: '#FFFFFF' }), [bar])).toMatchObject([{ fill: '#0B0C0C' }]);
  });

  it('breaks a long label into lines', () => {
    expect(place(label({ text: 'Left at the end of Year 11 49', x: 20 }))).toHaveLength(2);
  });
});
