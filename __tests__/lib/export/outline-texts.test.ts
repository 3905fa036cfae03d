import type { TextShape } from '@/lib/drawing/scene';
import { outlineTexts } from '@/lib/export/outline-texts';
import type { Typeface } from '@/lib/export/typeface';

/** Each letter is a box of 4 by 10 at 10 px, and a space is empty. */
const boxes: Typeface = {
  glyph: (character, sizePx) => ({
    advancePx: sizePx / 2,
    steps: character === ' ' ? '' : 'm0 0l4 0l0 -10l-4 0z',
  }),
};
const text: TextShape = {
  shape: 'text',
  x: 100,
  y: 50,
  text: 'a b',
  sizePx: 10,
  anchor: 'start',
  weight: 'normal',
  fill: '#123456',
};

describe('outlineTexts', () => {
  it('sets each letter down where the pen is, and nothing for a space', () => {
    expect(outlineTexts([text], boxes)).toEqual([
      { shape: 'path', d: 'M100 50m0 0l4 0l0 -10l-4 0zM110 50m0 0l4 0l0 -10l-4 0z', fill: '#123456' },
    ]);
  });

  it.each([
    ['middle', 'M92.5 50'],
    ['end', 'M85 50'],
  ] as const)('begins a text that is anchored at its %s so much earlier', (anchor, start) => {
    const [path] = outlineTexts([{ ...text, anchor }], boxes);
    expect(path).toMatchObject({ d: expect.stringMatching(new RegExp(`^${start}`)) as string });
  });

  it('puts a halo under the letters', () => {
    const [halo, letters] = outlineTexts([{ ...text, halo: true }], boxes);
    expect(halo).toMatchObject({ fill: '#fff', stroke: '#fff', strokeWidth: 4 });
    expect(letters).toMatchObject({ fill: '#123456' });
  });

  it('leaves other shapes alone', () => {
    const circle = { shape: 'circle', cx: 1, cy: 2, r: 3 } as const;
    expect(outlineTexts([circle], boxes)).toEqual([circle]);
  });
});
