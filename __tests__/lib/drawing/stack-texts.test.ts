import { stackTexts } from '@/lib/drawing/stack-texts';

const paragraph = { sizePx: 10, weight: 'normal', fill: '#000', gapPx: 4 } as const;
const place = { x: 20, topPx: 100, maxWidthPx: 30 };

describe('stackTexts', () => {
  it('sets each line of a paragraph under the one before, 1.2 times its size apart', () => {
    // In Arial at 10 px, "aaaa" is 22.2 px wide and "aaaa aaaa" 47.3.
    const { shapes, bottomPx } = stackTexts([{ ...paragraph, text: 'aaaa aaaa' }], place);
    expect(shapes).toMatchObject([
      { text: 'aaaa', x: 20, y: 110 },
      { text: 'aaaa', x: 20, y: 122 },
    ]);
    expect(bottomPx).toBe(124);
  });

  it('leaves a paragraph’s gap between it and the next, and none after the last', () => {
    const { shapes, bottomPx } = stackTexts(
      [
        { ...paragraph, text: 'a' },
        { ...paragraph, text: 'b' },
      ],
      place,
    );
    expect(shapes).toMatchObject([{ y: 110 }, { y: 126 }]);
    expect(bottomPx).toBe(128);
  });

  it('cuts a word that is wider than the column', () => {
    const { shapes } = stackTexts([{ ...paragraph, text: 'aaaaaaaa' }], place);
    expect(shapes).toMatchObject([{ text: 'aaaaa' }, { text: 'aaa' }]);
  });

  it('takes no room for nothing', () => {
    expect(stackTexts([], place)).toEqual({ shapes: [], bottomPx: 100 });
  });
});
