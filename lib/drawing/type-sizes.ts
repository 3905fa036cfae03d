/** The two sizes of type in a drawing, in px at the layout's own width. Neither is ever scaled below 12 px. */
export const LABEL_SIZE_PX = 15;
export const TICK_SIZE_PX = 14;

/** Height of one line of text of a size, with the space to the next. */
export function lineHeight(sizePx: number): number {
  return Math.round(sizePx * 1.2);
}

/** From the top of a line's box to its baseline. */
export function ascent(sizePx: number): number {
  return sizePx * 0.95;
}

/** Room that is always left free along the edge of a drawing. */
export const EDGE_PX = 2;
