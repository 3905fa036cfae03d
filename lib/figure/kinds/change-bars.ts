import { formatSigned } from '../../cell/format-cell';
import type { Comparison } from '../../comparison/compare-values';
import {
  describeChange,
  describeComparison,
  describeProportion,
  describeValue,
} from '../../comparison/describe-comparison';
import { yearOnYear } from '../../comparison/year-on-year';
import { isPartWayValue, labelWhen, quantityOf, titleOf } from '../../dataset/value';
import { isNextPeriod } from '../../period/period';
import { changeAxis, slotAxis } from '../axis';
import type { KindBuilder } from '../kind';
import type { FigureDefinition } from '../define-figures';
import type { Mark } from '../figure';
import { twoPointHeadline } from '../headline';
import { Notes, workedOutNotes } from '../notes';
import { COLOURS } from '../palette';

type Definition = Extract<FigureDefinition, { kind: 'change-bars' }>;

const BAR_HALF_WIDTH = 0.32;

/** The change of one quantity from each period to the next: a bar up or down from 0, or why there is none. */
export const changeBars: KindBuilder<Definition> = (definition, { table, place }) => {
  const quantity = quantityOf(table, definition.quantity);
  const comparisons = yearOnYear(table, quantity.name).filter(({ to }) => !isPartWayValue(to));
  const changes = comparisons.map((comparison) =>
    comparison.verdict === 'compared' ? comparison.change : undefined,
  );
  const values = comparisons.flatMap(({ from, to }) => [from, to]);
  const notes = new Notes();
  const rows = comparisons.map((comparison) => tableRow(comparison, notes));
  const before = comparisons.every(isYearOn) ? 'the year before' : 'the period before';
  const points = quantity.unit.kind === 'percentage' ? ' in percentage points' : '';
  const subtitle = `${titleOf(quantity)}, change${points} on ${before}, ${place}, ${spanOf(comparisons)}`;
  const latest = comparisons.at(-1);
  for (const note of workedOutNotes(values)) notes.add(note);
  return {
    headline: headlineOf(latest, quantity.label),
    subtitle,
    textAlternative: `Bar chart. ${comparisons.map((one) => `${labelWhen(one.to)}: ${describeChange(one)}`).join('; ')}.`,
    sentences: latest ? [describeValue(latest.to), describeComparison(latest)] : [],
    notes: notes.all(),
    form: 'plot',
    x: slotAxis(comparisons.map(({ to }) => ({ label: labelWhen(to), shortLabel: labelWhen(to).slice(2) }))),
    y: changeAxis(
      changes.filter((change) => change !== undefined),
      quantity.unit,
    ),
    marks: [...comparisons.flatMap(barMarks), { mark: 'rule', axis: 'y', at: 0, style: 'zero' }],
    readings: comparisons.map((comparison, at) => ({
      x: at,
      y: changes[at] ?? 0,
      title: labelWhen(comparison.to),
      values: [{ label: `Change on ${before}`, text: changeWords(comparison), colour: COLOURS.darkBlue }],
    })),
    table: {
      caption: subtitle,
      columns: [
        { label: 'Period', numeric: false },
        { label: 'Change', numeric: true },
        { label: 'Per cent', numeric: true },
      ],
      rows,
    },
  };
};

/** Whether the two are a year and the one before it: a table may leave a year out, or go by quarters. */
function isYearOn({ from, to }: Comparison): boolean {
  return to.period.kind.endsWith('year') && isNextPeriod(from.period, to.period);
}

function headlineOf(latest: Comparison | undefined, label: string): string {
  if (!latest) return `${label}: no two periods to compare`;
  if (latest.verdict === 'refused') return `${label}: ${labelWhen(latest.to)} is not compared`;
  if (!isYearOn(latest)) return twoPointHeadline(latest);
  const change = describeChange(latest);
  return `${label}: ${change} in ${labelWhen(latest.to)}${latest.change === 0 ? '' : ' than the year before'}`;
}

function barMarks(comparison: Comparison, at: number): Mark[] {
  if (comparison.verdict === 'refused') return [{ mark: 'gap', series: 'change', at, text: 'not compared' }];
  const { change } = comparison;
  const colour = COLOURS.darkBlue;
  const end = { x: at, y: change };
  return [
    {
      mark: 'bar',
      series: 'change',
      x: [at - BAR_HALF_WIDTH, at + BAR_HALF_WIDTH],
      y: [Math.min(0, change), Math.max(0, change)],
      colour,
      style: 'solid',
    },
    {
      mark: 'label',
      ...end,
      text: formatSigned(change),
      side: change < 0 ? 'below' : 'above',
      colour,
      weight: 'bold',
      rank: 1,
    },
  ];
}

function tableRow(comparison: Comparison, notes: Notes) {
  const label = labelWhen(comparison.to);
  if (comparison.verdict === 'refused') {
    const note = notes.add(`${label}: ${describeComparison(comparison)}`);
    return { label, cells: [{ text: 'not compared', note }, { text: '' }] };
  }
  const { change, proportion } = comparison;
  const withheld = proportion.kind === 'not given' ? { note: notes.add(proportion.why) } : {};
  return {
    label,
    cells: [
      { text: formatSigned(change), number: change },
      { text: describeProportion(proportion) || '–', ...withheld },
    ],
  };
}

function changeWords(comparison: Comparison): string {
  if (comparison.verdict === 'refused') return 'not compared';
  const proportion = describeProportion(comparison.proportion);
  return proportion === '' ? describeChange(comparison) : `${describeChange(comparison)}, ${proportion}`;
}

function spanOf(comparisons: readonly Comparison[]): string {
  const [first, last] = [comparisons[0], comparisons.at(-1)];
  return first && last ? `${labelWhen(first.to)} to ${labelWhen(last.to)}` : 'no period';
}
