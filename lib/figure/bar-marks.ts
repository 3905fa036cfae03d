import { isNumber } from '../cell/cell';
import { formatCount } from '../cell/format-cell';
import { amountAxis, slotAxis } from './axis';
import { type Bar, type GroupSum, textOf } from './bars';
import type { Mark, Reading } from './figure';
import type { FigureParts } from './kind';
import { COLOURS } from './palette';

const BAR_HALF_WIDTH = 0.36;

type Drawn = Pick<FigureParts, 'form' | 'x' | 'y' | 'marks' | 'readings'>;

/** Bars that stand side by side, on the bands that they make. */
export function asColumns(
  bars: readonly Bar[],
  groups: readonly GroupSum[],
  numbers: readonly number[],
): Drawn {
  const unit = (bars[0] as Bar).value.quantity.unit;
  const bands = groups.map(({ name, sum, from, to }): Mark => ({
    mark: 'band',
    x: [from - 0.45, to + 0.45],
    label: `${name}: ${formatCount(sum)}`,
  }));
  return {
    form: 'plot',
    x: slotAxis(
      bars.map(({ label, shortLabel }) => ({ label, ...(shortLabel === undefined ? {} : { shortLabel }) })),
    ),
    y: amountAxis(numbers, unit),
    marks: [...bands, ...bars.flatMap((bar, at) => barMarks(bar, at, 'plot'))],
    readings: bars.map((bar, at) => reading(bar, { x: at, y: numberOf(bar) })),
  };
}

/** Bars that lie under each other, for long labels. A percentage has the whole, 100, for its axis. */
export function asRows(bars: readonly Bar[], numbers: readonly number[]): Drawn {
  const unit = bars[0]?.value.quantity.unit ?? { kind: 'count', one: '', many: '', people: false };
  const greatest = unit.kind === 'percentage' ? [...numbers, 100] : numbers;
  return {
    form: 'rows',
    x: amountAxis(greatest, unit),
    y: slotAxis(bars.map(({ label }) => ({ label }))),
    marks: bars.flatMap((bar, at) => barMarks(bar, at, 'rows')),
    readings: bars.map((bar, at) => reading(bar, { x: numberOf(bar), y: at })),
  };
}

function barMarks(bar: Bar, at: number, form: 'plot' | 'rows'): Mark[] {
  const { value } = bar;
  const series = value.quantity.name;
  const text = textOf(bar);
  if (!isNumber(value.cell)) return [{ mark: 'gap', series, at, text }];
  const across: [number, number] = [at - BAR_HALF_WIDTH, at + BAR_HALF_WIDTH];
  const along: [number, number] = [0, value.cell.value];
  const colour = COLOURS.darkBlue;
  const label = { mark: 'label', text, colour: COLOURS.ink, weight: 'normal', rank: 1 } as const;
  return form === 'plot'
    ? [
        { mark: 'bar', series, x: across, y: along, colour, style: 'solid' },
        { ...label, x: at, y: value.cell.value, side: 'above' },
      ]
    : [
        { mark: 'bar', series, x: along, y: across, colour, style: 'solid' },
        { ...label, x: value.cell.value, y: at, side: 'right' },
      ];
}

function reading(bar: Bar, place: { x: number; y: number }): Reading {
  const { label, value } = bar;
  return {
    ...place,
    title: label,
    values: [{ label: value.quantity.shortLabel, text: textOf(bar), colour: COLOURS.darkBlue }],
  };
}

function numberOf({ value: { cell } }: Bar): number {
  return isNumber(cell) ? cell.value : 0;
}
