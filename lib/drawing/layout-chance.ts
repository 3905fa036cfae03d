import type { ChanceSpread } from '../figure/chance-spread';
import { COLOURS } from '../figure/palette';
import { roundPx, type Scene, type Shape } from './scene';
import { LABEL_SIZE_PX, TICK_SIZE_PX } from './type-sizes';

const SIDE_PX = 12;
const LABEL_PX = 26;
const HILL_PX = 64;
const ROW_GAP_PX = 14;
const AXIS_PX = 30;
const NARROW_PX = 500;

type Words = Pick<Scene, 'title' | 'description'>;

/** What chance does to counts that do not change: a hill for each on one scale, dark where the count mostly lies. */
export function layoutChance(spreads: readonly ChanceSpread[], widthPx: number, words: Words): Scene {
  const most = Math.max(...spreads.map(({ shares }) => shares.length));
  const width = widthPx - 2 * SIDE_PX;
  const x = (count: number): number => roundPx(SIDE_PX + (width * count) / most);
  const rowPx = LABEL_PX + HILL_PX + ROW_GAP_PX;
  const height = spreads.length * rowPx;
  const shapes = spreads.flatMap((spread, index) => hill(spread, x, index * rowPx, x(most)));
  const step = widthPx < NARROW_PX ? 40 : 20;
  const ticks = Array.from({ length: Math.ceil(most / step) }, (_, index) => index * step);
  return {
    widthPx,
    heightPx: height + AXIS_PX,
    plot: { x: SIDE_PX, y: 0, width, height },
    shapes: [...shapes, ...ticks.flatMap((count) => tick(count, x(count + 0.5), height))],
    ...words,
  };
}

/** One count: its label, all that chance makes of it in grey, and what it mostly makes in blue. */
function hill(spread: ChanceSpread, x: (count: number) => number, topPx: number, endPx: number): Shape[] {
  const { average, low, high, shares } = spread;
  const base = topPx + LABEL_PX + HILL_PX;
  const highest = Math.max(...shares);
  const y = (count: number): number => roundPx(base - (HILL_PX * (shares[count] ?? 0)) / highest);
  const outline = (from: number, to: number): string => {
    const counts = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return `M${x(from)} ${base}${counts.map((count) => `V${y(count)}H${x(count + 1)}`).join('')}V${base}z`;
  };
  return [
    { shape: 'path', d: outline(0, shares.length - 1), fill: COLOURS.quietMark },
    { shape: 'path', d: outline(low, high), fill: COLOURS.darkBlue },
    { shape: 'line', x1: SIDE_PX, y1: base, x2: endPx, y2: base, stroke: COLOURS.quietText },
    {
      shape: 'text',
      x: SIDE_PX,
      y: topPx + LABEL_PX - 8,
      text: `${average} on average: mostly ${low} to ${high}`,
      sizePx: LABEL_SIZE_PX,
      anchor: 'start',
      weight: 'bold',
      fill: COLOURS.ink,
    },
  ];
}

function tick(count: number, x: number, y: number): Shape[] {
  return [
    { shape: 'line', x1: x, y1: y - ROW_GAP_PX, x2: x, y2: y - ROW_GAP_PX + 6, stroke: COLOURS.quietText },
    {
      shape: 'text',
      x,
      y: y + TICK_SIZE_PX,
      text: String(count),
      sizePx: TICK_SIZE_PX,
      anchor: 'middle',
      weight: 'normal',
      fill: COLOURS.quietText,
    },
  ];
}
