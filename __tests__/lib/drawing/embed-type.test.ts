import { EMBED_TYPES, embedTypeFor } from '@/lib/drawing/embed-type';

describe('the type of an embed', () => {
  it.each([
    [280, 18],
    [514, 18],
    [515, 21],
    [739, 21],
    [740, 24],
    [1200, 24],
  ])('in a frame of %s px has a headline of %s px', (framePx, sizePx) => {
    expect(embedTypeFor(framePx).headline.sizePx).toBe(sizePx);
  });

  it('is never smaller than 13 px', () => {
    const sizes = EMBED_TYPES.flatMap(({ headline, subtitle, reading, small }) =>
      [headline, subtitle, reading, small].map(({ sizePx }) => sizePx),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
  });
});
