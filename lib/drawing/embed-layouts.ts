/** A width at which a figure is laid out for an embed, and the widths of the frame, in px, that it serves. */
export interface EmbedLayout {
  widthPx: number;
  /** Used from this width of the frame up. */
  fromPx: number;
}

/**
 * One more than a page has, so that a chart is as high in a frame of one width as in one of another: a frame's
 * height is written into other people's pages and holds at every width. Scaled to its least width, type of 14 px stays
 * over 12: 280 ÷ 320 × 14 = 12.3, 380 ÷ 440 × 14 = 12.1, 515 ÷ 600 × 14 = 12.02, 740 ÷ 860 × 14 = 12.05.
 */
export const EMBED_LAYOUTS: readonly EmbedLayout[] = [
  { widthPx: 320, fromPx: 0 },
  { widthPx: 440, fromPx: 380 },
  { widthPx: 600, fromPx: 515 },
  { widthPx: 860, fromPx: 740 },
];

/** The one that is printed: as wide as an A4 page's text. */
export const PRINTED_LAYOUT_PX = 600;

/** The layout that a frame of some width shows. */
export function embedLayoutFor(framePx: number): EmbedLayout {
  const layout = EMBED_LAYOUTS.findLast(({ fromPx }) => framePx >= fromPx) ?? EMBED_LAYOUTS[0];
  if (!layout) throw new Error('no embed layouts');
  return layout;
}
