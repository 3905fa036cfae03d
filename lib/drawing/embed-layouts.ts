import type { Figure } from '../figure/figure';

/** A width at which a figure is laid out for an embed, and the widths of the frame, in px, that it serves. */
export interface EmbedLayout {
  widthPx: number;
  /** Used from this width of the frame up. */
  fromPx: number;
}

/**
 * More than a page has, so that a chart is as high in a frame of one width as in one of another: a frame's height is
 * written into other people's pages and holds at every width. Scaled to its least width, type of 14 px stays over
 * 12: 280 ÷ 320 × 14 = 12.3, 380 ÷ 440 × 14 = 12.1, 515 ÷ 600 × 14 = 12.02, 740 ÷ 860 × 14 = 12.05, 930 ÷ 1080 × 14 =
 * 12.06. Rows get lower where their names have room, so they grow longer before they change.
 */
const LAYOUTS: Readonly<Record<Figure['form'], readonly EmbedLayout[]>> = {
  plot: [
    { widthPx: 320, fromPx: 0 },
    { widthPx: 440, fromPx: 380 },
    { widthPx: 600, fromPx: 515 },
    { widthPx: 860, fromPx: 740 },
    { widthPx: 1080, fromPx: 930 },
  ],
  rows: [
    { widthPx: 320, fromPx: 0 },
    { widthPx: 440, fromPx: 380 },
    { widthPx: 600, fromPx: 560 },
    { widthPx: 860, fromPx: 800 },
  ],
};

/** The one that is printed: as wide as an A4 page's text. */
export const PRINTED_LAYOUT_PX = 600;

/** The layouts of a figure, the narrowest first. */
export function embedLayouts({ form }: Pick<Figure, 'form'>): readonly EmbedLayout[] {
  return LAYOUTS[form];
}

/** The layout that a frame of some width shows. */
export function embedLayoutFor(figure: Pick<Figure, 'form'>, framePx: number): EmbedLayout {
  const layout = embedLayouts(figure).findLast(({ fromPx }) => framePx >= fromPx);
  if (!layout) throw new Error(`no embed layout for: ${framePx}`);
  return layout;
}
