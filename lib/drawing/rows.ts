import type { Axis, Tick } from '../figure/figure';
import { COLOURS } from '../figure/palette';
import type { Place } from './frame';
import type { Shape } from './scene';
import { textLines } from './text-lines';
import { EDGE_PX, LABEL_SIZE_PX, lineHeight } from './type-sizes';
import { widestLine, wrapEvenly } from './wrap-text';

/** One row of a figure in rows: its words, and the slot in which its bar lies, in px. */
export interface Row {
  at: number;
  label: string[];
  detail: string[];
  labelTop: number;
  slotTop: number;
  slotPx: number;
  bottom: number;
}

/** Usual height of a slot. A bar takes the middle 60 to 75 per cent of it. */
export const SLOT_PX = 44;
const line = lineHeight(LABEL_SIZE_PX);
const wrap = (text: string, maxWidthPx: number) =>
  wrapEvenly(text, { maxWidthPx, sizePx: LABEL_SIZE_PX, breakWords: true });
const textsOf = (tick: Tick) => [tick.label, ...(tick.detail === undefined ? [] : [tick.detail])];

/** Width of the column of labels: for one line to each where little more than a third of the drawing is enough, else for two. */
export function labelColumnWidth(ticks: readonly Tick[], widthPx: number): number {
  const texts = ticks.flatMap(textsOf);
  const most = (maxWidthPx: number) => Math.max(...texts.map((text) => wrap(text, maxWidthPx).length));
  const tries: [share: number, lines: number][] = [
    [0.37, 1],
    [0.25, 2],
    [0.29, 2],
    [0.34, 2],
  ];
  const [share] = tries.find(([width, lines]) => most(width * widthPx) <= lines) ?? [0.4];
  const lines = texts.flatMap((text) => wrap(text, share * widthPx));
  return Math.min(share * widthPx, widestLine(lines, LABEL_SIZE_PX));
}

/** Stacks the slots from `topPx` down, each with its label beside it or above it. */
export function stackRows(
  axis: Axis,
  topPx: number,
  { beside, maxWidthPx, slotPx }: { beside: boolean; maxWidthPx: number; slotPx: number },
): Row[] {
  const [from, to] = axis.domain;
  const rows: Row[] = [];
  let top = topPx;
  for (let at = Math.ceil(from); at <= Math.floor(to); at += 1) {
    const tick = axis.ticks.find((candidate) => candidate.at === at);
    const label = tick ? wrap(tick.label, maxWidthPx) : [];
    const detail = tick?.detail === undefined ? [] : wrap(tick.detail, maxWidthPx);
    const words = (label.length + detail.length) * line;
    const row = beside ? rowBeside(top, words, slotPx) : rowUnder(top, words, slotPx);
    rows.push({ at, label, detail, slotPx, ...row });
    top = row.bottom;
  }
  return rows;
}

function rowBeside(top: number, words: number, slotPx: number): Pick<Row, 'labelTop' | 'slotTop' | 'bottom'> {
  const height = Math.max(slotPx, words + Math.min(12, slotPx * 0.28));
  return {
    labelTop: top + (height - words) / 2,
    slotTop: top + (height - slotPx) / 2,
    bottom: top + height,
  };
}

/** The label stands a little nearer to its own bar than to the one above. */
function rowUnder(top: number, words: number, slotPx: number): Pick<Row, 'labelTop' | 'slotTop' | 'bottom'> {
  return { labelTop: top + 6, slotTop: top + 3 + words, bottom: top + 3 + words + slotPx };
}

/** Each slot is a strip of its own: even within it, and a leap over the words between two slots. */
export function placeInRows(rows: readonly Row[]): Place {
  return (position) => {
    const row = rows.find(({ at }) => position <= at + 0.5) ?? rows.at(-1);
    return row ? row.slotTop + (position - row.at + 0.5) * row.slotPx : 0;
  };
}

/** The words of a row; with a halo where they stand on the grid. */
export function rowWords(row: Row, onGrid: boolean): Shape[] {
  const style = {
    x: EDGE_PX,
    anchor: 'start',
    sizePx: LABEL_SIZE_PX,
    weight: 'normal',
    ...(onGrid ? { halo: true } : {}),
  } as const;
  return [
    ...textLines(row.label, row.labelTop, { ...style, fill: COLOURS.ink }),
    ...textLines(row.detail, row.labelTop + row.label.length * line, { ...style, fill: COLOURS.quietText }),
  ];
}
