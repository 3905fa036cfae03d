import { isNumber } from '../../cell/cell';
import { formatCount } from '../../cell/format-cell';
import { describeValue } from '../../comparison/describe-comparison';
import { describeWhen, type Value } from '../../dataset/value';
import { asColumns, asRows } from '../bar-marks';
import { type Bar, barsOf, type GroupSum, groupSums, textOf } from '../bars';
import type { FigureDefinition } from '../define-figures';
import { tableCell } from '../figure-table';
import type { KindBuilder } from '../kind';
import { Notes, workedOutNotes } from '../notes';
import { describeSpan, joinWords } from '../words';

type Definition = Extract<FigureDefinition, { kind: 'breakdown-bars' }>;

/** More slots than this, each with a label this short, stand side by side; otherwise they are rows. */
const FEWEST_COLUMNS = 5;
const LONGEST_COLUMN_LABEL = 4;

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
  for (const { name, formula, sum } of groups) {
    notes.add(`${name} is worked out: ${formula} = ${formatCount(sum)}. No paper prints it.`);
  }
  if (unit.kind === 'percentage') notes.add(`Per cent of ${unit.of}.`);
  for (const note of workedOutNotes(values)) notes.add(note);
  const isColumns =
    bars.length >= FEWEST_COLUMNS &&
    bars.every((bar) => (bar.shortLabel ?? bar.label).length <= LONGEST_COLUMN_LABEL);
  return {
    headline: headlineOf(bars, groups),
    subtitle,
    ...(definition.caution === undefined ? {} : { caution: definition.caution }),
    textAlternative: `Bar chart, ${when}. ${bars.map((bar) => `${bar.label}: ${textOf(bar)}`).join('; ')}.`,
    sentences: sentencesOf(bars, groups, when),
    notes: notes.all(),
    ...(isColumns ? asColumns(bars, groups, numbers) : asRows(bars, numbers)),
    table: figureTable,
  };
};

function headlineOf(bars: readonly Bar[], groups: readonly GroupSum[]): string {
  if (groups.length > 1) return joinWords(groups.map(({ name, sum }) => `${formatCount(sum)} in ${name}`));
  const told = bars.map((bar) => `${bar.label} ${textOf(bar)}`);
  if (told.length <= 3) return told.join(', ');
  const numbered = bars.flatMap((bar) =>
    isNumber(bar.value.cell) ? [{ bar, number: bar.value.cell.value }] : [],
  );
  if (numbered.length === 0) return 'No number that can be shown';
  const most = Math.max(...numbered.map(({ number }) => number));
  const leaders = numbered.filter(({ number }) => number === most).map(({ bar }) => bar.label);
  return `Most: ${joinWords(leaders)}, ${leaders.length > 1 ? 'each ' : ''}${formatCount(most)}`;
}

function sentencesOf(bars: readonly Bar[], groups: readonly GroupSum[], when: string): string[] {
  if (groups.length < 2) return bars.map(({ value }) => describeValue(value));
  const told = groups.map(({ name, sum }) => `${formatCount(sum)} in ${name}`);
  return [
    `${joinWords(told)} ${when} (sums worked out: ${groups.map(({ formula }) => formula).join('; ')}).`,
  ];
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
