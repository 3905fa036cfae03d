import { isNumber } from '../../cell/cell';
import { formatCell, formatCount } from '../../cell/format-cell';
import { describeValue } from '../../comparison/describe-comparison';
import type { Category } from '../../dataset/dataset';
import { observationsAt, periodsOf, type Table } from '../../dataset/table';
import { describeWhen, type Quantity, quantityOf, type Value, valueIn } from '../../dataset/value';
import { amountAxis, slotAxis } from '../axis';
import type { FigureParts, KindBuilder } from '../kind';
import type { FigureDefinition } from '../define-figures';
import type { Mark, Reading } from '../figure';
import { tableCell } from '../figure-table';
import { Notes, workedOutNotes } from '../notes';
import { COLOURS } from '../palette';
import { capitalise, describeSpan, joinWords, midSentence } from '../words';

type Definition = Extract<FigureDefinition, { kind: 'breakdown-bars' }>;

const BAR_HALF_WIDTH = 0.36;
/** More slots than this, each with a label this short, stand side by side; otherwise they are rows. */
const FEWEST_COLUMNS = 5;
const LONGEST_COLUMN_LABEL = 4;

/** One bar: a group of a breakdown, or one of several measures. */
interface Bar {
  label: string;
  shortLabel?: string;
  group?: string;
  value: Value;
}

/** The groups of a breakdown, or several measures of one unit, in the latest period: a bar for each, from 0. */
export const breakdownBars: KindBuilder<Definition> = (definition, { table, place }) => {
  const { bars, subject, total } = barsOf(definition, table);
  const values = bars.map(({ value }) => value);
  const [first] = values;
  const unit = first?.quantity.unit ?? { kind: 'count', one: '', many: '', people: false };
  const when = first ? describeWhen(first) : '';
  const subtitle = `${subject}, ${place}, ${describeSpan(values)}`;
  const numbers = values.flatMap(({ cell }) => (isNumber(cell) ? [cell.value] : []));
  const groups = groupSums(bars);
  const notes = new Notes();
  const figureTable = tableOf(bars, total, subtitle, notes);
  if (groups.length > 0)
    notes.add(`${joinWords(groups.map(({ name }) => name))}: the sums are worked out. No paper prints them.`);
  if (unit.kind === 'percentage') notes.add(`Per cent of ${unit.of}.`);
  for (const note of workedOutNotes(values)) notes.add(note);
  const isColumns =
    bars.length >= FEWEST_COLUMNS &&
    bars.every((bar) => (bar.shortLabel ?? bar.label).length <= LONGEST_COLUMN_LABEL);
  return {
    headline: headlineOf(bars, groups),
    subtitle,
    textAlternative: `Bar chart, ${when}. ${bars.map(({ label, value }) => `${label}: ${textOf(value)}`).join('; ')}.`,
    sentences: sentencesOf(bars, groups, when),
    notes: notes.all(),
    ...(isColumns ? asColumns(bars, groups, numbers) : asRows(bars, numbers)),
    table: figureTable,
  };
};

function barsOf(definition: Definition, table: Table): { bars: Bar[]; subject: string; total?: Value } {
  const latest = periodsOf(table).at(-1);
  const rows = latest ? observationsAt(table, latest.id) : [];
  if ('quantities' in definition) {
    const [row] = rows;
    const values = row ? definition.quantities.map((name) => valueIn(table, name, row)) : [];
    const bars = values.map((value) => ({ label: value.quantity.label, value }));
    return { bars, subject: capitalise(joinWords(bars.map(({ label }) => midSentence(label)))) };
  }
  const breakdown = table.dataset.breakdowns[definition.breakdown];
  if (!breakdown) throw new Error(`unknown breakdown: ${definition.breakdown}`);
  const valueOf = (key: string): Value | undefined => {
    const row = rows.find(({ groups }) => groups[definition.breakdown] === key);
    return row && valueIn(table, definition.quantity, row);
  };
  const bars = Object.entries(breakdown.categories).flatMap(([key, category]: [string, Category]) => {
    const value = valueOf(key);
    return value && key !== breakdown.total ? [{ ...category, value }] : [];
  });
  const quantity: Quantity = quantityOf(table, definition.quantity);
  const total = breakdown.total === undefined ? undefined : valueOf(breakdown.total);
  return {
    bars,
    subject: `${quantity.label} by ${lowerUnlessName(breakdown.label)}`,
    ...(total ? { total } : {}),
  };
}

/** "National Curriculum Year" keeps its capitals; "Offence" does not. */
function lowerUnlessName(label: string): string {
  return /[A-Z]/.test(label.slice(1)) ? label : label.toLowerCase();
}

interface GroupSum {
  name: string;
  sum: number;
  from: number;
  to: number;
}

/** The bands that several neighbouring bars make, each with its sum; none where a number is missing. */
function groupSums(bars: readonly Bar[]): GroupSum[] {
  const names = [...new Set(bars.flatMap(({ group }) => group ?? []))];
  return names.flatMap((name) => {
    const members = bars.filter(({ group }) => group === name);
    const numbers = members.flatMap(({ value: { cell } }) => (isNumber(cell) ? [cell.value] : []));
    const from = bars.findIndex(({ group }) => group === name);
    const sum = numbers.reduce((total, number) => total + number, 0);
    return numbers.length === members.length ? [{ name, sum, from, to: from + members.length - 1 }] : [];
  });
}

function headlineOf(bars: readonly Bar[], groups: readonly GroupSum[]): string {
  if (groups.length > 1)
    return joinWords(groups.map(({ name, sum }) => `${formatCount(sum)} in ${name.toLowerCase()}`));
  const told = bars.map(({ label, value }) => `${label} ${textOf(value)}`);
  if (told.length <= 3) return told.join(', ');
  const numbered = bars.flatMap((bar) =>
    isNumber(bar.value.cell) ? [{ bar, number: bar.value.cell.value }] : [],
  );
  const most = Math.max(...numbered.map(({ number }) => number));
  const leaders = numbered.filter(({ number }) => number === most).map(({ bar }) => bar.label);
  return `Most: ${joinWords(leaders)}, ${leaders.length > 1 ? 'each ' : ''}${formatCount(most)}`;
}

function sentencesOf(bars: readonly Bar[], groups: readonly GroupSum[], when: string): string[] {
  if (groups.length < 2) return bars.map(({ value }) => describeValue(value));
  const told = groups.map(({ name, sum }) => `${formatCount(sum)} in ${name.toLowerCase()}`);
  return [`${joinWords(told)} ${when} (sums worked out).`];
}

function asColumns(
  bars: readonly Bar[],
  groups: readonly GroupSum[],
  numbers: readonly number[],
): Pick<FigureParts, 'form' | 'x' | 'y' | 'marks' | 'readings'> {
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

function asRows(
  bars: readonly Bar[],
  numbers: readonly number[],
): Pick<FigureParts, 'form' | 'x' | 'y' | 'marks' | 'readings'> {
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

function barMarks({ value }: Bar, at: number, form: 'plot' | 'rows'): Mark[] {
  const series = value.quantity.name;
  const text = textOf(value);
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

function reading({ label, value }: Bar, place: { x: number; y: number }): Reading {
  return {
    ...place,
    title: label,
    values: [{ label: value.quantity.shortLabel, text: textOf(value), colour: COLOURS.darkBlue }],
  };
}

function tableOf(bars: readonly Bar[], total: Value | undefined, caption: string, notes: Notes) {
  const rows = bars.map(({ label, value }) => ({ label, cells: [tableCell(value, notes)] }));
  const last = total ? [{ label: 'Total', cells: [tableCell(total, notes)] }] : [];
  const heading = total ? (bars[0]?.value.quantity.label ?? '') : 'Number';
  const isPercentage = bars[0]?.value.quantity.unit.kind === 'percentage';
  return {
    caption,
    columns: [
      { label: 'Group', numeric: false },
      { label: isPercentage ? 'Per cent' : heading, numeric: true },
    ],
    rows: [...rows, ...last],
  };
}

function textOf({ cell, quantity }: Value): string {
  return formatCell(cell, quantity.unit);
}

function numberOf({ value: { cell } }: Bar): number {
  return isNumber(cell) ? cell.value : 0;
}
