import { textLines } from '@/lib/drawing/text-lines';

describe('textLines', () => {
  it('sets each line under the one before, on whole px', () => {
    const lines = textLines(['New', 'guidance'], 10.4, {
      x: 20.6,
      anchor: 'start',
      sizePx: 14,
      weight: 'normal',
      fill: '#000',
    });
    expect(lines.map(({ text, x, y }) => [text, x, y])).toEqual([
      ['New', 21, 24],
      ['guidance', 21, 41],
    ]);
  });
});
