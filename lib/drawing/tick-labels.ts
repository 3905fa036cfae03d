import type { Axis, Tick } from '../figure/figure';
import type { Place } from './frame';
import { EDGE_PX, TICK_SIZE_PX } from './type-sizes';
import { textWidth } from './text-width';
import { wrapEvenly } from './wrap-text';

/** A tick label in its place, centred at `x`: the label, then its detail in one line or more. */
export interface PlacedTick {
  x: number;
  lines: string[];
}

const GAP_PX = 8;
const DETAIL_WIDTH_PX = 80;

/**
 * The labels under an axis, at their longest where that fits, then short, then every second one, third one…
 * Of slots the last is always kept, which is the latest; of amounts the first, which is 0. A label that would
 * leave the drawing is moved in.
 */
export function fitTickLabels({ kind, ticks }: Axis, x: Place, widthPx: number): PlacedTick[] {
  const always = kind === 'slots' ? ticks.length - 1 : 0;
  for (let step = 1; step <= ticks.length; step += 1) {
    const kept = ticks.filter((_, index) => (always - index) % step === 0);
    for (const text of [longText, shortText]) {
      const placed = kept.map((tick) => placeTick(text(tick), x(tick.at), widthPx));
      if (apart(placed)) return placed;
    }
  }
  return [];
}

const longText = (tick: Tick) => [tick.label, ...detailLines(tick)];
const shortText = (tick: Tick) => [tick.shortLabel ?? tick.label, ...detailLines(tick)];

function detailLines({ detail }: Tick): string[] {
  return detail === undefined
    ? []
    : wrapEvenly(detail, { maxWidthPx: DETAIL_WIDTH_PX, sizePx: TICK_SIZE_PX });
}

function placeTick(lines: string[], x: number, widthPx: number): PlacedTick {
  const half = tickWidth(lines) / 2;
  return { x: Math.min(Math.max(x, half + EDGE_PX), widthPx - half - EDGE_PX), lines };
}

function tickWidth(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => textWidth(line, TICK_SIZE_PX)));
}

/** Each line is held against the same line of the next label, so that a long detail may reach under its neighbour. */
function apart(placed: readonly PlacedTick[]): boolean {
  const rows = Math.max(...placed.map(({ lines }) => lines.length));
  return Array.from({ length: rows }, (_, row) => row).every((row) => {
    const inRow = placed.flatMap(({ x, lines }) => {
      const line = lines[row];
      return line === undefined ? [] : [{ x, half: textWidth(line, TICK_SIZE_PX) / 2 }];
    });
    return inRow.every(({ x, half }, index) => {
      const next = inRow[index + 1];
      return next === undefined || next.x - next.half - (x + half) >= GAP_PX;
    });
  });
}
