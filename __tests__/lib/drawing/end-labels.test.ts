import { layoutFigure } from '@/lib/drawing/layout-figure';
import type { TextShape } from '@/lib/drawing/scene';
import { fixtureFigure } from './fixture-figures';

const ends = (widthPx: number) =>
  layoutFigure(fixtureFigure('trend-of-four'), { widthPx })
    .shapes.filter((shape): shape is TextShape => shape.shape === 'text' && shape.rank === 1)
    .sort((a, b) => a.y - b.y)
    .map(({ text }) => text);

describe('the names of series at the ends of their lines', () => {
  it('stand in the order of the lines, also where two nearly meet', () => {
    expect(ends(860)).toEqual([
      'Recorded at the year end 195',
      'Officer visits 111',
      'Returned to school 53',
      'Left at the end of Year 11 49',
    ]);
  });

  it('stand in that order when they are broken into lines', () => {
    expect(ends(320).join(' ')).toBe(
      'Recorded at the year end 195 Officer visits 111 Returned to school 53 Left at the end of Year 11 49',
    );
  });
});
