import { embedLayoutFor, embedLayouts, PRINTED_LAYOUT_PX } from '@/lib/drawing/embed-layouts';
import { TICK_SIZE_PX } from '@/lib/drawing/type-sizes';

const frames = Array.from({ length: 921 }, (_, index) => 280 + index);

describe.each(['plot', 'rows'] as const)('the layouts of embeds in %s', (form) => {
  it('never scale type below 12 px in frames of 280 to 1,200 px', () => {
    const sizes = frames.map(
      (framePx) => (framePx / embedLayoutFor({ form }, framePx).widthPx) * TICK_SIZE_PX,
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  it('begin at no width and grow', () => {
    const layouts = embedLayouts({ form });
    expect(layouts[0]?.fromPx).toBe(0);
    expect(layouts.map(({ fromPx }) => fromPx)).toEqual(
      layouts.map(({ fromPx }) => fromPx).toSorted((a, b) => a - b),
    );
  });

  it('have the one that is printed', () => {
    expect(embedLayouts({ form }).map(({ widthPx }) => widthPx)).toContain(PRINTED_LAYOUT_PX);
  });
});
