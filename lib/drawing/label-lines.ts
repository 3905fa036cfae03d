import type { Figure, LabelMark } from '../figure/figure';
import type { Place } from './frame';
import { LABEL_SIZE_PX, lineHeight } from './type-sizes';
import { widestLine, wrapEvenly } from './wrap-text';

/** The text of a label, broken into lines. */
export interface LabelBlock {
  lines: string[];
  width: number;
  height: number;
}

const DOT_PX = 9;
const LEAST_ROOM_PX = 70;

/**
 * Breaks a label into lines no wider than a share of the drawing, so that it leaves room for the data, and
 * ends it before the next point at its right if that leaves enough room for a word.
 */
export function labelBlock(label: LabelMark, figure: Figure, widthPx: number, x: Place): LabelBlock {
  const share = Math.max(96, widthPx * (figure.form === 'rows' ? 0.38 : 0.3));
  const room = label.side === 'right' ? roomAtRight(label, figure, x) : share;
  const { weight } = label;
  const longestWord = widestLine(label.text.split(' '), LABEL_SIZE_PX, weight);
  const maxWidthPx = room < Math.max(LEAST_ROOM_PX, longestWord) ? share : Math.min(share, room);
  const lines = wrapEvenly(label.text, { maxWidthPx, sizePx: LABEL_SIZE_PX, weight, breakWords: true });
  return {
    lines,
    width: widestLine(lines, LABEL_SIZE_PX, weight),
    height: lines.length * lineHeight(LABEL_SIZE_PX),
  };
}

/** Free space between a point and its label: more where a marker stands at the point. */
export function labelGap(label: LabelMark, figure: Figure): number {
  const marked = figure.marks.some((mark) => mark.mark === 'dot' && mark.x === label.x && mark.y === label.y);
  return marked ? DOT_PX : 6;
}

function roomAtRight(label: LabelMark, figure: Figure, x: Place): number {
  const beyond = figure.marks.flatMap((mark) => (mark.mark === 'dot' && mark.x > label.x ? [mark.x] : []));
  return beyond.length === 0 ? Infinity : x(Math.min(...beyond)) - x(label.x) - 2 * DOT_PX;
}
