import type { StripLabel } from './strip-label';
import { lineHeight, TICK_SIZE_PX } from './type-sizes';

interface Layout {
  labels: StripLabel[];
  cost: number;
}

const HIGHEST_STOREY = 3;
/** So that two names one over the other are not read as one. */
const STOREY_GAP_PX = 4;
/** So many labels are tried in every combination; before them, each takes the first place that it finds. */
const SEARCHED = 4;
const SECOND_CHOICE_COST = 4;
const DROPPED_COST = 1000;

/** Height of a strip: that of its highest label. */
export function stripHeight(strip: readonly StripLabel[]): number {
  return Math.max(0, ...strip.map((label) => -label.y));
}

/**
 * One place for each label, out of its choices and lifted by some lines, so that all are apart and the strip
 * is as low as can be. A label for which there is no place at all is left out.
 */
export function lowestStrip(
  choices: readonly StripLabel[][],
  apart: (a: StripLabel, b: StripLabel) => boolean,
  placed: StripLabel[] = [],
): StripLabel[] {
  return best(choices, placed, apart).labels;
}

function best(
  [first, ...rest]: readonly StripLabel[][],
  placed: StripLabel[],
  apart: (a: StripLabel, b: StripLabel) => boolean,
): Layout {
  if (!first) return { labels: placed, cost: stripHeight(placed) };
  let found: Layout | undefined;
  for (const { label, cost } of first.flatMap(storeys)) {
    if (!placed.every((other) => apart(label, other))) continue;
    const layout = best(rest, [...placed, label], apart);
    if (!found || layout.cost + cost < found.cost) found = { ...layout, cost: layout.cost + cost };
    if (rest.length >= SEARCHED) return found;
  }
  if (found) return found;
  const without = best(rest, placed, apart);
  return { ...without, cost: without.cost + DROPPED_COST };
}

function storeys(choice: StripLabel, turn: number): { label: StripLabel; cost: number }[] {
  return Array.from({ length: HIGHEST_STOREY + 1 }, (_, storey) => ({
    label: { ...choice, y: choice.y - storey * lineHeight(TICK_SIZE_PX) - (storey > 0 ? STOREY_GAP_PX : 0) },
    cost: turn * SECOND_CHOICE_COST + storey,
  }));
}
