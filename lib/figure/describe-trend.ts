import { isNumber } from '../cell/cell';
import { formatCell } from '../cell/format-cell';
import { compareValues } from '../comparison/compare-values';
import { describeComparison, describeValue } from '../comparison/describe-comparison';
import type { StockOrFlow } from '../dataset/dataset';
import type { Table } from '../dataset/table';
import { describeWhen, labelWhen, titleOf, type Value } from '../dataset/value';
import { lineAxis } from './axis';
import type { Axis } from './figure';
import { overTimeTable } from './figure-table';
import { severalTrendsHeadline, trendHeadline } from './headline';
import { indexTo100 } from './indexed';
import type { ChartEvent, FigureParts } from './kind';
import { coverageNotes, differenceNotes, Notes, workedOutNotes } from './notes';
import { seriesStyle } from './palette';
import type { Series } from './series';
import { eventMarks, eventsOn, partWayBand, timeAxis, type Timeline, timelineOf } from './timeline';
import { type DrawnSeries, readingsOf, seriesMarks } from './trend-marks';
import { capitalise, describeSpan, joinWords, midSentence } from './words';

/** A series and the table that it comes from. */
export interface TrendSource {
  table: Table;
  series: Series;
}

interface Options {
  events: readonly ChartEvent[];
  place: string;
  /** Draws each series as a share of its own first value, which is 100. */
  isIndexed: boolean;
}

/** Decides a trend of one to four series, which may come from different tables with the same kind of period. */
export function describeTrend(
  sources: readonly TrendSource[],
  { events, place, isIndexed }: Options,
): FigureParts {
  const shown = sources.map(({ series }) => (isIndexed ? indexTo100(series) : series));
  const drawn = drawnSeries(shown);
  const timeline = timelineOf(shown);
  const values = shown.flatMap(({ whole, apart }) => [...whole, ...apart]);
  const numbers = values.flatMap(({ cell }) => (isNumber(cell) ? [cell.value] : []));
  const unit = values[0]?.quantity.unit ?? { kind: 'count', one: '', many: '', people: false };
  const y = lineAxis(numbers, unit);
  const subtitle = `${subjectOf(drawn, isIndexed)}, ${place}, ${describeSpan(values)}`;
  const notes = new Notes();
  const table = tableOf(subtitle, drawn, timeline, notes);
  const differences = sources.flatMap(({ table: source, series }) =>
    differenceNotes(source, [series.whole[0]?.quantity.name ?? '']),
  );
  const eventNotes = describeEvents(timeline, events);
  for (const note of [...trendNotes(shown, y), ...differences, ...eventNotes]) notes.add(note);
  return {
    headline: headlineOf(shown),
    subtitle,
    ...cautionOf(timeline, drawn),
    textAlternative: `Line chart. ${shown.map(describeSeries).join(' ')}`,
    sentences: sources.flatMap(({ series }) => latestSentences(series)),
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
    firstReading: Math.max(timeline.slots.length - 1, 0),
    table,
  };
}

/** Counts on a day and sums of a year may share an axis only when the reader is told so first. */
function cautionOf({ types }: Timeline, drawn: readonly DrawnSeries[]): { caution?: string } {
  if (types.length < 2) return {};
  const named = (type: StockOrFlow): string =>
    joinWords(drawn.flatMap(({ quantity }) => (quantity.type === type ? quantity.label : [])));
  return {
    caution: `Counted on a day: ${named('stock')}. Counted over the year: ${named('flow')}. Read each line by itself.`,
  };
}

function describeEvents(timeline: Timeline, events: readonly ChartEvent[]): string[] {
  const told = eventsOn(timeline, events).map(
    ({ label, day, note }) => `${label}: ${day}.${note === undefined ? '' : ` ${note}`}`,
  );
  return told.length === 0 ? [] : [...told, 'Events are marked for their date only.'];
}

function drawnSeries(shown: readonly Series[]): DrawnSeries[] {
  return shown.flatMap((series, index) => {
    const quantity = (series.whole[0] ?? series.apart[0])?.quantity;
    return quantity ? [{ quantity, series, style: seriesStyle(index, shown.length) }] : [];
  });
}

function headlineOf(shown: readonly Series[]): string {
  const lastRuns = shown.map(lastRunOf);
  const [only] = shown;
  return shown.length === 1 && only
    ? trendHeadline(lastRunOf(only), isUnbroken(only))
    : severalTrendsHeadline(lastRuns);
}

/** The latest values that may be compared; a part-way count by itself where there is no other. */
function lastRunOf({ runs, apart }: Series): Value[] {
  return runs.at(-1) ?? apart.slice(-1);
}

/** Whether one run holds every number, to the end: only then is "every year" or "highest" true of the chart. */
function isUnbroken({ runs, whole }: Series): boolean {
  return runs.length === 1 && runs[0]?.at(-1) === whole.at(-1);
}

function tableOf(caption: string, drawn: readonly DrawnSeries[], { slots }: Timeline, notes: Notes) {
  const quantities = drawn.map(({ quantity }) => quantity);
  const whole = slots.map(({ period }) =>
    drawn.map(({ series }) => series.whole.find((value) => value.period.id === period.id)),
  );
  return overTimeTable(
    caption,
    quantities,
    [...whole, ...partWayRows(drawn.map(({ series }) => series))],
    notes,
  );
}

function partWayRows(all: readonly Series[]): (Value | undefined)[][] {
  const partWay = all.map(({ apart, notDrawn }) => [...apart, ...notDrawn]);
  const periods = [...new Set(partWay.flat().map(({ period }) => period.id))];
  return periods.map((id) => partWay.map((values) => values.find(({ period }) => period.id === id)));
}

function subjectOf(drawn: readonly DrawnSeries[], indexed: boolean): string {
  const labels = drawn.map(({ quantity }) => titleOf(quantity));
  const subject =
    labels.length === 1
      ? (labels[0] ?? '')
      : capitalise(joinWords(drawn.map(({ quantity }) => midSentence(quantity.shortLabel))));
  return indexed ? `${subject}, first year = 100` : subject;
}

function latestSentences(series: Series): string[] {
  const [before, last] = lastRunOf(series).slice(-2);
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
  const notDrawn = all.flatMap((series) => series.notDrawn.filter(({ cell }) => isNumber(cell)));
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
