import { formatCount } from '../../cell/format-cell';
import { unitName } from '../../cell/unit';
import { type Bridge, describeBridge, explainStock } from '../../comparison/stock-and-flow';
import { periodsOf } from '../../dataset/table';
import { describeWhen, isPartWayValue, labelWhen } from '../../dataset/value';
import { amountAxis, slotAxis } from '../axis';
import { stepMarks, stepsOf, stockLabel } from '../bridge-steps';
import type { FigureDefinition } from '../define-figures';
import type { KindBuilder } from '../kind';
import { coverageNotes, Notes } from '../notes';
import { COLOURS } from '../palette';
import { capitalise } from '../words';

type Definition = Extract<FigureDefinition, { kind: 'bridge' }>;

/** How a stock came from the one before: the start, who joined, who left by reason, what is unexplained, the end. */
export const bridge: KindBuilder<Definition> = (definition, { table, place }) => {
  const period = periodsOf(table).find(({ id }) => id === definition.period);
  const explained = period && explainStock(table, period);
  if (!explained) throw new Error(`no bridge for: ${definition.id}`);
  const { opening, closing } = explained;
  const steps = stepsOf(explained);
  const subtitle = `${closing.quantity.label}, what came and went, ${place}, ${stockLabel(opening)} to ${stockLabel(closing)}`;
  const notes = notesOf(explained);
  return {
    headline: headlineOf(explained),
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

function headlineOf({ joined, leavers, closing, unexplained }: Bridge): string {
  const when = `${isPartWayValue(closing) ? 'by' : 'in'} ${labelWhen(closing)}`;
  const left = formatCount(leavers.reduce((total, { number }) => total + number, 0));
  return unexplained === 0
    ? `${formatCount(joined.number)} joined and ${left} left ${when}`
    : `${formatCount(joined.number)} joined, ${left} left, ${formatCount(Math.abs(unexplained))} not explained ${when}`;
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
