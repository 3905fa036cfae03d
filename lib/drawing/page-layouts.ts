/** A width at which figures are laid out for the page, and the container widths, in px, that it serves. */
export interface PageLayout {
  name: 'narrow' | 'medium' | 'wide';
  widthPx: number;
  /** Used from this width of the container up. */
  fromPx: number;
}

/**
 * Scaled to a container between 280 and 1,000 px, a tick label of 14 px stays over 12 and a label of 15 px
 * under 22: 280 ÷ 320 × 14 = 12.3, 464 ÷ 320 × 15 = 21.8, 464 ÷ 540 × 14 = 12.03, 740 ÷ 860 × 14 = 12.05.
 * components/figure/figure-chart.module.css switches at the same widths.
 */
export const PAGE_LAYOUTS: readonly PageLayout[] = [
  { name: 'narrow', widthPx: 320, fromPx: 0 },
  { name: 'medium', widthPx: 540, fromPx: 464 },
  { name: 'wide', widthPx: 860, fromPx: 740 },
];

/** The layout that a container of some width shows. */
export function pageLayoutFor(containerPx: number): PageLayout {
  const layout = PAGE_LAYOUTS.findLast(({ fromPx }) => containerPx >= fromPx) ?? PAGE_LAYOUTS[0];
  if (!layout) throw new Error('no page layouts');
  return layout;
}
