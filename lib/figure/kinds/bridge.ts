import { formatCount, formatSigned } from '../../cell/format-cell';
import { unitName } from '../../cell/unit';
import { type Bridge, describeBridge, explainStock } from '../../comparison/stock-and-flow';
import { periodsOf } from '../../dataset/table';
import { describeWhen, isPartWayValue, labelWhen } from '../../dataset/value';
import type { AsAt } from '../../period/period';
import { formatDay } from '../../period/format-period';
import { amountAxis, slotAxis } from '../axis';
import type { KindBuilder } from '../kind';
import type { FigureDefinition } from '../define-figures';
import type { BarMark, Mark } from '../figure';
import { coverageNotes, Notes } from '../notes';
import { COLOURS } from '../palette';
import { capitalise } from '../words';

type Definition = Extract<FigureDefinition, { kind: 'bridge' }>;

const BAR_HALF_HEIGHT = 0.34;

/** One step of a bridge: where its bar begins and ends, and what it is. */
interface Step {
  label: string;
  text: string;
  from: number;
  to: number;
  colour: string;
  style: BarMark['style'];
  tag?: 'worked out';
}

/** How a stock came from the one before: the start, who joined, who left by reason, what is unexplained, the end. */
export const bridge: KindBuilder<Definition> = (definition, { table, place }) => {
  const period = periodsOf(table).find(({ id }) => id === definition.period);
  const explained = period && explainStock(table, period);
  if (!explained) throw new Error(`no bridge for: ${definition.id}`);
  const { opening, closing, leavers, joined, unexplained } = explained;
  const steps = stepsOf(explained);
  const when = labelWhen(closing);
  const left = leavers.reduce((total, { number }) => total + number, 0);
  const subtitle = `${closing.quantity.label}, what came and went, ${place}, ${startLabel(explained)} to ${endLabel(explained)}`;
  const notes = notesOf(explained);
  return {
    headline:
      unexplained === 0
        ? `${formatCount(joined.number)} joined and ${formatCount(left)} left ${isPartWayValue(closing) ? `by ${when}` : `in ${when}`}`
        : `${formatCount(joined.number)} joined, ${formatCount(left)} left, ${formatCount(Math.abs(unexplained))} not explained in ${when}`,
    subtitle,
    textAlternative: `Bridge of bars. ${steps.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`,
    sentences: [describeBridge(explained)],
    notes: notes.all(),
    form: 'rows',
    x: amountAxis(
      steps.flatMap(({ from, to }) => [from, to]),
      opening.quantity.unit,
    ),
    y: slotAxis(steps.map(({ label, tag }) => ({ label, ...(tag ? { detail: tag } : {}) }))),
    marks: steps.flatMap((step, at) => stepMarks(step, at, steps)),
    readings: steps.map(({ label, text, to }, at) => ({
      x: to,
      y: at,
      title: label,
      values: [{ label: capitalise(unitName(closing.quantity.unit)), text, colour: COLOURS.darkBlue }],
    })),
    table: {
      caption: subtitle,
      columns: [
        { label: 'Step', numeric: false },
        { label: closing.quantity.label, numeric: true },
      ],
      rows: steps.map(({ label, text, tag }) => ({ label, cells: [{ text, ...(tag ? { tag } : {}) }] })),
    },
  };
};

function stepsOf({ opening, joined, leavers, closing, unexplained }: Bridge): Step[] {
  const stock = { colour: COLOURS.darkBlue, style: 'solid' } as const;
  let level = opening.number + joined.number;
  const leaving = leavers.map(({ quantity, number }): Step => {
    const from = level;
    level -= number;
    return {
      label: quantity.label,
      text: formatSigned(-number),
      from,
      to: level,
      colour: COLOURS.quietMark,
      style: 'solid',
    };
  });
  const gap: Step[] =
    unexplained === 0
      ? []
      : [
          {
            label: 'Not explained by the paper',
            text: formatSigned(unexplained),
            from: level,
            to: level + unexplained,
            colour: COLOURS.orange,
            style: 'outlined',
          },
        ];
  return [
    {
      label: stockLabel(opening.asAt, opening),
      text: formatCount(opening.number),
      from: 0,
      to: opening.number,
      ...stock,
    },
    {
      label: joined.quantity.label,
      text: formatSigned(joined.number),
      from: opening.number,
      to: opening.number + joined.number,
      colour: COLOURS.darkBlue,
      style: 'hatched',
      tag: 'worked out',
    },
    ...leaving,
    ...gap,
    {
      label: stockLabel(closing.asAt, closing),
      text: formatCount(closing.number),
      from: 0,
      to: closing.number,
      ...stock,
    },
  ];
}

function stockLabel(asAt: AsAt, value: Bridge['opening']): string {
  return asAt === 'not stated' ? labelWhen(value) : formatDay(asAt);
}

function startLabel({ opening }: Bridge): string {
  return stockLabel(opening.asAt, opening);
}

function endLabel({ closing }: Bridge): string {
  return stockLabel(closing.asAt, closing);
}

function stepMarks({ from, to, text, colour, style }: Step, at: number, steps: readonly Step[]): Mark[] {
  const next = steps[at + 1];
  const link: Mark[] = next ? [{ mark: 'link', from: { x: to, y: at }, to: { x: to, y: at + 1 } }] : [];
  return [
    ...link,
    {
      mark: 'bar',
      series: 'steps',
      x: [Math.min(from, to), Math.max(from, to)],
      y: [at - BAR_HALF_HEIGHT, at + BAR_HALF_HEIGHT],
      colour,
      style,
    },
    {
      mark: 'label',
      x: Math.max(from, to),
      y: at,
      text,
      side: 'right',
      colour: COLOURS.ink,
      weight: 'bold',
      rank: 1,
    },
  ];
}

function notesOf({ opening, closing, joined, unexplained, notApplicable }: Bridge): Notes {
  const notes = new Notes();
  notes.add(`${joined.quantity.label} is worked out: ${joined.sum} (${joined.quantity.formula ?? ''}).`);
  for (const { label } of notApplicable)
    notes.add(`${label}: the paper says that this does not apply, so it is left out.`);
  if (opening.cell.coverage !== closing.cell.coverage) {
    notes.add(
      'The first and the last number cover different year groups, so their difference is not a change like for like.',
    );
  }
  for (const note of coverageNotes([opening, closing])) notes.add(note);
  if (unexplained !== 0) {
    notes.add(
      `The steps come to ${formatCount(closing.number - unexplained)} ${describeWhen(closing)}; the paper prints ${formatCount(closing.number)}.`,
    );
  }
  return notes;
}
