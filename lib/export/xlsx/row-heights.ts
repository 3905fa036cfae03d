import type { CellObject } from 'write-excel-file/node';
import { wrapText } from '../../drawing/wrap-text';

const BODY_PT = 12;
const PX_PER_PT = 4 / 3;
/** The widest digit of Arial at 12 points: the unit in which a spreadsheet counts the width of a column. */
const CHARACTER_PX = 9;
/** The margins inside a cell, and a little, so that a line which fits here fits in every program. */
const SPARE_PX = 18;
const LEADING = 1.3;

/**
 * The rows with a height each, so that all of their text is to be seen: not every program makes a row higher for
 * text that breaks. `widths` are of the columns, in characters. The height is set on the first cell, for the whole row.
 */
export function withHeights(rows: readonly CellObject[][], widths: readonly number[]): CellObject[][] {
  return rows.map((cells) => {
    const heights = cells.map((cell, column) => cellHeight(cell, widths[column] ?? 0));
    return cells.map((cell, column) => (column === 0 ? { ...cell, height: Math.max(...heights) } : cell));
  });
}

/** In points. A heading has room above it: space between rows is made by height, never by an empty row. */
function cellHeight(
  { value, wrap, fontSize = BODY_PT, fontWeight, alignVertical }: CellObject,
  width: number,
) {
  const measure = {
    maxWidthPx: width * CHARACTER_PX - SPARE_PX,
    sizePx: fontSize * PX_PER_PT,
    weight: fontWeight ?? ('normal' as const),
  };
  const lines = wrap === true && typeof value === 'string' ? wrapText(value, measure).length : 1;
  const above = alignVertical === 'bottom' && fontSize > BODY_PT ? fontSize : 0;
  return Math.ceil(lines * fontSize * LEADING) + above;
}
