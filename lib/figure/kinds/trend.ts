import { type Cell, isNumber } from '../../cell/cell';
import { formatCell } from '../../cell/format-cell';
import { compareValues } from '../../comparison/compare-values';
import { describeComparison, describeValue } from '../../comparison/describe-comparison';
import { describeWhen, labelWhen, type Quantity, quantityOf, type Value } from '../../dataset/value';
import type { KindBuilder } from '../kind';
import type { FigureDefinition } from '../define-figures';
import { lineAxis } from '../axis';
import type { Axis, Mark, Point, Reading } from '../figure';
import { overTimeTable } from '../figure-table';
import { severalTrendsHeadline, trendHeadline } from '../headline';
import { coverageNotes, differenceNotes, Notes, workedOutNotes } from '../notes';
import { type SeriesStyle, seriesStyle } from '../palette';
import { type Series, seriesOf } from '../series';
import { eventMarks, eventsOn, partWayBand, timeAxis, type Timeline, timelineOf } from '../timeline';
import { capitalise, describeSpan, joinWords, midSentence } from '../words';
import { indexTo100 } from '../indexed';

type Definition = Extract<FigureDefinition, { kind: 'trend' }>;

/** One quantity of a trend with all that its marks need. */
interface Drawn {
  quantity: Quantity;
  series: Series;
  style: SeriesStyle;
}

/** One to four quantities over time: a line for each run of comparable values, gaps and part-way points apart. */
export const trend: KindBuilder<Definition> = (definition, { table, events, place }) => {
  const all = definition.quantities.map((name) => seriesOf(table, name));
  const shown = definition.indexed ? all.map(indexTo100) : all;
  const drawn = shown.map((series, index) => ({
    quantity: series.whole[0]?.quantity ?? quantityOf(table, definition.quantities[index] as string),
    series,
    style: seriesStyle(index, shown.length),
  }));
  const timeline = timelineOf(shown);
  const values = shown.flatMap(({ whole, apart }) => [...whole, ...apart]);
  const unit = drawn[0]?.quantity.unit ?? { kind: 'count', one: '', many: '', people: false };
  const y = lineAxis(
    values.flatMap(({ cell }) => (isNumber(cell) ? [cell.value] : [])),
    unit,
  );
  const lastRuns = shown.map(({ runs }) => runs.at(-1) ?? []);
  const headline = shown.length === 1 ? trendHeadline(lastRuns[0] ?? []) : severalTrendsHeadline(lastRuns);
  const subtitle = `${subjectOf(drawn, definition.indexed === true)}, ${place}, ${describeSpan(values)}`;
  const notes = new Notes();
  const rows = timeline.slots.map((_, slot) => drawn.map(({ series }) => valueInSlot(series, slot)));
  const tableRows = [...rows, ...partWayRows(shown)].map((row) => row.filter((value) => value !== undefined));
  const figureTable = overTimeTable(
    subtitle,
    drawn.map(({ quantity }) => quantity),
    tableRows,
    notes,
  );
  for (const note of trendNotes(shown, y)) notes.add(note);
  for (const note of differenceNotes(table, definition.quantities)) notes.add(note);
  for (const { label, day } of eventsOn(timeline, events)) notes.add(`${label}: ${day}.`);
  return {
    headline,
    subtitle,
    textAlternative: `Line chart. ${drawn.map(({ series }) => describeSeries(series)).join(' ')}`,
    sentences: shown.flatMap(({ runs }) => latestSentences(runs)),
    notes: notes.all(),
    form: 'plot',
    x: timeAxis(timeline),
    y,
    marks: [
      ...partWayBand(timeline),
      ...eventMarks(timeline, events),
      ...drawn.flatMap((one) => seriesMarks(one, timeline, drawn.length === 1)),
    ],
    readings: readingsOf(drawn, timeline),
    table: figureTable,
  };
};

function valueInSlot(series: Series, slot: number): Value | undefined {
  return series.whole[slot];
}

/** Part-way values have a row of their own, tagged, whether or not they are drawn. */
function partWayRows(all: readonly Series[]): (Value | undefined)[][] {
  const longest = Math.max(...all.map(({ apart, notDrawn }) => apart.length + notDrawn.length));
  return Array.from({ length: longest }, (_, row) =>
    all.map(({ apart, notDrawn }) => [...apart, ...notDrawn][row]),
  );
}

function subjectOf(drawn: readonly Drawn[], indexed: boolean): string {
  const labels = drawn.map(({ quantity }) => quantity.label);
  const subject =
    labels.length === 1
      ? (labels[0] ?? '')
      : capitalise(joinWords(drawn.map(({ quantity }) => midSentence(quantity.shortLabel))));
  return indexed ? `${subject}, first year = 100` : subject;
}

function seriesMarks({ quantity, series, style }: Drawn, timeline: Timeline, isAlone: boolean): Mark[] {
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
      text: formatCell(value.cell, quantity.unit),
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

function readingsOf(drawn: readonly Drawn[], timeline: Timeline): Reading[] {
  return timeline.positions.flatMap(({ x, label }) => {
    const here = drawn.flatMap(({ quantity, series, style }) =>
      [...series.whole, ...series.apart]
        .filter((value) => timeline.positionOf(value) === x)
        .map((value) => ({ quantity, value, colour: style.textColour })),
    );
    const numbers = here.flatMap(({ value }) => (isNumber(value.cell) ? [value.cell.value] : []));
    const values = here.map(({ quantity, value, colour }) => ({
      label: quantity.label,
      text: formatCell(value.cell, quantity.unit),
      colour,
    }));
    return [{ x, y: numbers.length > 0 ? Math.max(...numbers) : 0, title: label, values }];
  });
}

function latestSentences(runs: readonly (readonly Value[])[]): string[] {
  const [before, last] = (runs.at(-1) ?? []).slice(-2);
  if (!before) return [];
  return last
    ? [describeValue(last), describeComparison(compareValues(before, last))]
    : [describeValue(before)];
}

/** "Recorded as home educated: 123 on 31 August 2015 …", value by value, as a reader would hear the line. */
function describeSeries({ whole, apart }: Series): string {
  const first = whole[0] ?? apart[0];
  if (!first) return '';
  const told = [...whole, ...apart].map(
    (value) => `${labelWhen(value)} ${formatCell(value.cell, value.quantity.unit)}`,
  );
  return `${first.quantity.label}: ${told.join('; ')}.`;
}

function trendNotes(all: readonly Series[], y: Axis): string[] {
  const values = all.flatMap(({ whole, apart }) => [...whole, ...apart]);
  const apart = all.flatMap((series) => series.apart);
  const notDrawn = all.flatMap((series) => series.notDrawn);
  return [
    ...(y.note === undefined ? [] : [y.note]),
    ...coverageNotes(values),
    ...(apart.length > 0
      ? ['A hollow point was counted part-way through a year. No line joins it to the others.']
      : []),
    ...[...new Set(notDrawn.map(describeWhen))].map(
      (when) => `What happened ${when} is in the table and not in the chart: it is not a whole year.`,
    ),
    ...workedOutNotes(values),
  ];
}
