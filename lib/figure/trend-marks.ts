import { type Cell, isNumber } from '../cell/cell';
import { formatCell } from '../cell/format-cell';
import { MISSING_SYMBOLS } from '../cell/symbols';
import type { Quantity, Value } from '../dataset/value';
import type { Mark, Point, Reading } from './figure';
import type { SeriesStyle } from './palette';
import type { Series } from './series';
import type { Timeline } from './timeline';

/** One quantity of a trend with all that its marks need. */
export interface DrawnSeries {
  quantity: Quantity;
  series: Series;
  style: SeriesStyle;
}

/** A line for each run, a point for each number, a mark for each gap and break, and labels. */
export function seriesMarks(
  { quantity, series, style }: DrawnSeries,
  timeline: Timeline,
  isAlone: boolean,
): Mark[] {
  const name = quantity.name;
  const place = (value: Value): Point => ({
    x: timeline.positionOf(value),
    y: isNumber(value.cell) ? value.cell.value : 0,
  });
  const lines = series.runs
    .filter((run) => run.length > 1)
    .map((run): Mark => ({
      mark: 'line',
      series: name,
      points: run.map(place),
      colour: style.colour,
      dash: style.dash,
    }));
  const numbered = series.runs.flat();
  const dots = [...numbered, ...series.apart].map((value): Mark => ({
    mark: 'dot',
    series: name,
    ...place(value),
    colour: style.colour,
    shape: style.shape,
    filled: !series.apart.includes(value) && !isUncertain(value.cell),
  }));
  const gaps = series.whole
    .filter(({ cell }) => !isNumber(cell))
    .map((value): Mark => ({
      mark: 'gap',
      series: name,
      at: timeline.positionOf(value),
      text: value.cell.kind === 'missing' ? MISSING_SYMBOLS[value.cell.symbol] : '',
    }));
  return [
    ...lines,
    ...gaps,
    ...dots,
    ...valueLabels(quantity, series, style, place, isAlone),
    ...breakMarks(series, timeline),
  ];
}

function isUncertain(cell: Cell): boolean {
  return isNumber(cell) && (cell.flags.includes('p') || cell.flags.includes('e'));
}

/** Values at both ends; the ones between too where there is only one line. Several lines are named at their end. */
function valueLabels(
  quantity: Quantity,
  { runs, apart }: Series,
  style: SeriesStyle,
  place: (value: Value) => Point,
  isAlone: boolean,
): Mark[] {
  const numbered = runs.flat();
  const last = numbered.at(-1);
  const label = (value: Value, text: string, side: 'above' | 'right', rank: 1 | 2 | 3): Mark => ({
    mark: 'label',
    ...place(value),
    text,
    side,
    colour: style.textColour,
    weight: rank === 1 ? 'bold' : 'normal',
    rank,
  });
  const text = (value: Value): string => formatCell(value.cell, quantity.unit);
  const ends = numbered.map((value) => {
    if (value === last)
      return isAlone
        ? label(value, text(value), 'above', 1)
        : label(value, `${quantity.shortLabel} ${text(value)}`, 'right', 1);
    if (value === numbered[0]) return label(value, text(value), 'above', isAlone ? 1 : 2);
    return label(value, text(value), 'above', 3);
  });
  const kept = ends.filter((mark) => isAlone || (mark.mark === 'label' && mark.rank < 3));
  return [...kept, ...apart.map((value) => label(value, text(value), 'above', 1))];
}

/** A labelled rule where the series says that it breaks, between the two slots. */
function breakMarks({ whole }: Series, timeline: Timeline): Mark[] {
  return whole
    .filter(({ cell }) => isNumber(cell) && cell.flags.includes('b'))
    .map((value) => ({
      mark: 'rule',
      axis: 'x',
      at: timeline.positionOf(value) - 0.5,
      style: 'break',
      label: 'Break in series',
    }));
}

/** What hover and keys read out: every series at each place on the timeline. */
export function readingsOf(drawn: readonly DrawnSeries[], timeline: Timeline): Reading[] {
  return timeline.positions.flatMap(({ x, label }) => {
    const here = drawn.flatMap(({ quantity, series, style }) =>
      [...series.whole, ...series.apart]
        .filter((value) => timeline.positionOf(value) === x)
        .map((value) => ({ quantity, value, colour: style.textColour })),
    );
    const numbers = here.flatMap(({ value }) => (isNumber(value.cell) ? [value.cell.value] : []));
    const values = here.map(({ quantity, value, colour }) => ({
      label: drawn.length > 1 ? quantity.shortLabel : quantity.label,
      text: formatCell(value.cell, quantity.unit),
      colour,
    }));
    return [{ x, y: numbers.length > 0 ? Math.max(...numbers) : 0, title: label, values }];
  });
}
