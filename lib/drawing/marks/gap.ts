import type { GapMark } from '../../figure/figure';
import { COLOURS } from '../../figure/palette';
import { contains, crosses, overlaps, textBox } from '../boxes';
import type { Canvas } from '../frame';
import { obstacles } from '../obstacles';
import type { CircleShape, TextShape } from '../scene';
import { roundPx } from '../scene';
import { textLines } from '../text-lines';
import { lineHeight, TICK_SIZE_PX } from '../type-sizes';
import { wrapText } from '../wrap-text';
import type { MarkDrawer } from './mark';

const OFFSET_PX = 10;
const words = { sizePx: TICK_SIZE_PX, weight: 'normal', fill: COLOURS.quietText } as const;

/**
 * An open marker beside the base of a slot, off the axis so that nobody reads it as 0, and the reason there
 * is no number. The reason is left out where the neighbours leave it no room: the table has it too.
 */
export const gap: MarkDrawer<GapMark> = {
  layer: 'annotation',
  draw: (mark, canvas) => {
    const rows = canvas.figure.form === 'rows';
    const marker = rows ? rowMarker(mark, canvas) : slotMarker(mark, canvas);
    const places = rows ? [besideMarker(mark, marker, canvas)] : nearMarker(mark, marker, canvas);
    return [marker, ...(places.find((text) => isFree(text, canvas)) ?? [])];
  },
};

const paint = { r: 5, fill: '#fff', stroke: '#757575', strokeWidth: 1.5 } as const;

/** 0 where the axis has it, else the end of the axis. */
const base = ([from, to]: [number, number]) => Math.min(Math.max(0, from), to);

function slotMarker(mark: GapMark, { figure, frame }: Canvas): CircleShape {
  const cy = roundPx(frame.y(base(figure.y.domain)) - OFFSET_PX);
  return { shape: 'circle', cx: roundPx(frame.x(mark.at)), cy, ...paint };
}

function rowMarker(mark: GapMark, { figure, frame }: Canvas): CircleShape {
  const cx = roundPx(frame.x(base(figure.x.domain)) + OFFSET_PX);
  return { shape: 'circle', cx, cy: roundPx(frame.y(mark.at)), ...paint };
}

/** Straight over the marker, or a little to one side of that; under it where there is no room above. */
function nearMarker(mark: GapMark, { cx, cy }: CircleShape, { frame }: Canvas): TextShape[][] {
  const maxWidthPx = Math.max(60, frame.x(1) - frame.x(0) - 8);
  const lines = wrapText(mark.text, { maxWidthPx, sizePx: TICK_SIZE_PX });
  const above = cy - 9 - lines.length * lineHeight(TICK_SIZE_PX);
  return [above, cy + 8].flatMap((top) =>
    [0, -6, 6, -14, 14].map((dx) => textLines(lines, top, { ...words, x: cx + dx, anchor: 'middle' })),
  );
}

function besideMarker(mark: GapMark, { cx, cy }: CircleShape, { frame }: Canvas): TextShape[] {
  const x = cx + OFFSET_PX;
  const lines = wrapText(mark.text, { maxWidthPx: frame.widthPx - x, sizePx: TICK_SIZE_PX });
  const top = cy - (lines.length * lineHeight(TICK_SIZE_PX)) / 2;
  return textLines(lines, top, { ...words, x, anchor: 'start' });
}

function isFree(text: readonly TextShape[], { figure, frame, placed }: Canvas): boolean {
  const drawing = { x: 0, y: 0, width: frame.widthPx, height: frame.heightPx };
  const { texts, bars, dots, lines } = obstacles(figure, frame, placed);
  return text
    .map(textBox)
    .every(
      (box) =>
        contains(drawing, box) &&
        ![...texts, ...bars, ...dots].some((other) => overlaps(box, other, 1)) &&
        !lines.some((line) => crosses(box, line)),
    );
}
