import { isNumber } from '../../cell/cell';
import { formatCell } from '../../cell/format-cell';
import { type Comparison, comparePeriodsOf } from '../../comparison/compare-values';
import { describeComparison, describeValue } from '../../comparison/describe-comparison';
import { latestChange } from '../../comparison/year-on-year';
import { periodsOf, type Table } from '../../dataset/table';
import { labelWhen, quantityOf, titleOf, type Value, valueAt } from '../../dataset/value';
import type { Period } from '../../period/period';
import { amountAxis, slotAxis } from '../axis';
import type { KindBuilder } from '../kind';
import type { FigureDefinition } from '../define-figures';
import type { Mark } from '../figure';
import { overTimeTable } from '../figure-table';
import { twoPointHeadline } from '../headline';
import { Notes, workedOutNotes } from '../notes';
import { COLOURS } from '../palette';
import { capitalise, describeSpan } from '../words';

type Definition = Extract<FigureDefinition, { kind: 'two-point' }>;

const BAR_HALF_HEIGHT = 0.32;

/** One quantity at two times, as two bars from 0. Where they may not be compared it shows both and says why. */
export const twoPoint: KindBuilder<Definition> = (definition, { table, place }) => {
  const quantity = quantityOf(table, definition.quantity);
  const comparison = comparisonOf(definition, table);
  const values = [...new Set([comparison.from, comparison.to])];
  const numbers = values.flatMap(({ cell }) => (isNumber(cell) ? [cell.value] : []));
  const subtitle = `${titleOf(quantity)}, ${place}, ${values.map((value) => describeSpan([value])).join(' and ')}`;
  const notes = new Notes();
  const figureTable = overTimeTable(
    subtitle,
    [quantity],
    values.map((value) => [value]),
    notes,
  );
  const implied =
    definition.whereMissing === undefined ? [] : impliedValues(table, definition.whereMissing, values);
  for (const value of implied)
    notes.add(`${describeValue(value)} ${capitalise(value.quantity.formula ?? '')}.`);
  for (const note of caveatsOf(comparison)) notes.add(note);
  for (const note of workedOutNotes(values)) notes.add(note);
  return {
    headline: twoPointHeadline(comparison),
    subtitle,
    textAlternative:
      `Two bars. ${[...values, ...implied].map(describeValue).join(' ')} ${comparison.verdict === 'compared' ? describeComparison(comparison) : ''}`.trim(),
    sentences: sentencesOf(comparison, printedChange(definition, table, comparison), implied),
    notes: notes.all(),
    form: 'rows',
    x: amountAxis(numbers, quantity.unit),
    y: slotAxis(values.map((value) => ({ label: labelWhen(value) }))),
    marks: values.flatMap((value, at) =>
      isUnfair(comparison) ? [notCompared(value, at)] : barMarks(value, at, at === 1, implied),
    ),
    readings: values.map((value, at) => ({
      x: isNumber(value.cell) ? value.cell.value : 0,
      y: at,
      title: labelWhen(value),
      values: [
        { label: quantity.label, text: formatCell(value.cell, quantity.unit), colour: COLOURS.darkBlue },
      ],
    })),
    table: figureTable,
  };
};

/** The periods that the definition names, or the latest fair pair, or simply the last two there are. */
function comparisonOf({ quantity, groups, from, to }: Definition, table: Table): Comparison {
  const periods = periodsOf(table);
  const find = (id: string | undefined): Period | undefined => periods.find((period) => period.id === id);
  const [one, other] = [find(from), find(to)];
  if (one && other) return comparePeriodsOf(table, quantity, one, other, groups);
  const latest = latestChange(table, quantity, groups);
  if (latest) return latest;
  const [before, last] = periods.slice(-2);
  const only = (before ?? last) as Period;
  const value = valueAt(table, quantity, only, groups);
  return last
    ? comparePeriodsOf(table, quantity, only, last, groups)
    : { from: value, to: value, verdict: 'refused', reasons: [] };
}

function caveatsOf(comparison: Comparison): string[] {
  if (comparison.verdict === 'refused') {
    const others = comparison.reasons.filter(({ code }) => code !== 'no-number');
    return others.map(({ text }) => `Not compared. ${text}`);
  }
  const { proportion, caveats } = comparison;
  return [...caveats.map(({ text }) => text), ...(proportion.kind === 'not given' ? [proportion.why] : [])];
}

/** The change that the paper prints itself, where it does not print what it started from. */
function printedChange({ printedChange: name }: Definition, table: Table, { to }: Comparison): string[] {
  if (name === undefined) return [];
  const { cell, quantity } = valueAt(table, name, to.period);
  return isNumber(cell) ? [`${formatCell(cell, quantity.unit)} ${quantity.wording.many}.`] : [];
}

function sentencesOf(
  comparison: Comparison,
  printed: readonly string[],
  implied: readonly Value[],
): string[] {
  const { from, to } = comparison;
  const isNumbered = [from, to].every(({ cell }) => isNumber(cell));
  const compared = isNumbered ? [describeComparison(comparison)] : [describeValue(from)];
  // What is implied stands in for the number that there is not.
  const then = implied.length > 0 ? implied.map(describeValue) : compared;
  return [describeValue(to), ...printed, ...(from === to ? [] : then)];
}

/** Two numbers that may not be compared are not drawn as lengths, which the eye compares all the same. */
function isUnfair({ verdict, from, to }: Comparison): boolean {
  return verdict === 'refused' && from !== to && [from, to].every(({ cell }) => isNumber(cell));
}

function notCompared(value: Value, at: number): Mark {
  const text = `${formatCell(value.cell, value.quantity.unit)}, not compared`;
  return { mark: 'gap', series: value.quantity.name, at, text };
}

/** What can be worked out where the paper prints no number. */
function impliedValues(table: Table, quantity: string, values: readonly Value[]): Value[] {
  return values
    .filter(({ cell }) => !isNumber(cell))
    .map(({ period }) => valueAt(table, quantity, period))
    .filter(({ cell }) => cell.kind !== 'missing');
}

function barMarks(value: Value, at: number, isLater: boolean, implied: readonly Value[]): Mark[] {
  const text = formatCell(value.cell, value.quantity.unit);
  if (!isNumber(value.cell)) {
    const instead = implied.find(({ period }) => period.id === value.period.id);
    const reason = value.cell.kind === 'missing' && value.cell.symbol === 'x' ? 'not stated' : text;
    const why = instead ? `${reason}; ${formatCell(instead.cell, instead.quantity.unit)} is implied` : reason;
    return [{ mark: 'gap', series: value.quantity.name, at, text: why }];
  }
  const colour = isLater ? COLOURS.darkBlue : COLOURS.quietMark;
  return [
    {
      mark: 'bar',
      series: value.quantity.name,
      x: [0, value.cell.value],
      y: [at - BAR_HALF_HEIGHT, at + BAR_HALF_HEIGHT],
      colour,
      style: value.cell.workedOut === undefined ? 'solid' : 'hatched',
    },
    {
      mark: 'label',
      x: value.cell.value,
      y: at,
      text,
      side: 'right',
      colour: COLOURS.ink,
      weight: 'bold',
      rank: 1,
    },
  ];
}
