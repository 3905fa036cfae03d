import { formatCount } from '../../cell/format-cell';
import { unitName } from '../../cell/unit';
import { type Bridge, describeBridge, explainStock, leftIn } from '../../comparison/stock-and-flow';
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
    ...cautionOf(explained),
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
      rows: steps.map(({ label, text, number, tag }) => ({
        label,
        cells: [{ text, number, ...(tag ? { tag } : {}) }],
      })),
    },
  };
};

function headlineOf(explained: Bridge): string {
  const { joined, closing, unexplained } = explained;
  const when = `${isPartWayValue(closing) ? 'by' : 'in'} ${labelWhen(closing)}`;
  const left = formatCount(leftIn(explained).number);
  return unexplained === 0
    ? `${formatCount(joined.number)} joined and ${left} left ${when}`
    : `${formatCount(joined.number)} joined, ${left} left, ${formatCount(Math.abs(unexplained))} not explained ${when}`;
}

function notesOf(explained: Bridge): Notes {
  const { opening, closing, joined, unexplained, notApplicable } = explained;
  const notes = new Notes();
  notes.add(`${joined.quantity.label} is worked out: ${joined.sum} (${joined.quantity.formula ?? ''}).`);
  for (const { label } of notApplicable)
    notes.add(`${label}: the paper says that this does not apply, so it is left out.`);
  for (const note of coverageNotes([opening, closing])) notes.add(note);
  if (unexplained !== 0) {
    notes.add(withAnotherTotal(explained));
    notes.add(
      `The steps come to ${formatCount(closing.number - unexplained)} ${describeWhen(closing)}; the paper prints ${formatCount(closing.number)}.`,
    );
  }
  return notes;
}

/** The joiners rest on the printed total: where it is in doubt, so are they. */
function withAnotherTotal({ opening, joined, unexplained }: Bridge): string {
  const printed = opening.number + joined.number;
  const other = formatCount(printed + unexplained);
  return (
    `The number who joined rests on the printed total of ${formatCount(printed)}. With ${other} in its place, ` +
    `${formatCount(joined.number + unexplained)} joined and nothing is left over. The paper does not say which is right.`
  );
}

/** A count part-way through a year, of other children than the first number, is explained and not compared. */
function cautionOf({ opening, closing }: Bridge): { caution?: string } {
  const isSame = opening.cell.coverage === closing.cell.coverage && !isPartWayValue(closing);
  if (isSame) return {};
  const covers = ({ cell }: Bridge['opening']): string => cell.coverage ?? 'groups that are not named';
  return {
    caution: `The first number covers ${covers(opening)}, the last ${covers(closing)}, counted part-way through a year: explained here, not compared.`,
  };
}
