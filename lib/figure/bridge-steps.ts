import { formatCount, formatSigned } from '../cell/format-cell';
import type { Bridge } from '../comparison/stock-and-flow';
import { isPartWayValue, labelWhen } from '../dataset/value';
import { formatDay } from '../period/format-period';
import type { BarMark, Mark } from './figure';
import { COLOURS } from './palette';

const BAR_HALF_HEIGHT = 0.34;

/** One step of a bridge: where its bar begins and ends, and what it is. */
export interface Step {
  label: string;
  /** The level, or the change, as a number. */
  number: number;
  text: string;
  from: number;
  to: number;
  colour: string;
  style: BarMark['style'];
  tag?: 'worked out' | 'part-way';
}

/** The start, who joined, who left by reason, what is not explained, the end. */
export function stepsOf({ opening, joined, leavers, closing, unexplained }: Bridge): Step[] {
  let level = opening.number + joined.number;
  const leaving = leavers.map(({ quantity, number }): Step => {
    const from = level;
    level -= number;
    return {
      label: quantity.label,
      number: 0 - number,
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
            tag: 'worked out',
            number: unexplained,
            text: formatSigned(unexplained),
            from: level,
            to: level + unexplained,
            colour: COLOURS.orange,
            style: 'outlined',
          },
        ];
  return [
    stockStep(opening),
    {
      label: isPartWayValue(closing)
        ? `${joined.quantity.shortLabel} by ${labelWhen(closing)}`
        : joined.quantity.label,
      number: joined.number,
      text: formatSigned(joined.number),
      from: opening.number,
      to: opening.number + joined.number,
      colour: COLOURS.darkBlue,
      style: 'hatched',
      tag: 'worked out',
    },
    ...leaving,
    ...gap,
    stockStep(closing),
  ];
}

/** A stock on its day; hollow where it was counted part-way through a year, not to be read beside a year's end. */
function stockStep(stock: Bridge['opening']): Step {
  const text = formatCount(stock.number);
  const bar = {
    label: stockLabel(stock),
    number: stock.number,
    text,
    from: 0,
    to: stock.number,
    colour: COLOURS.darkBlue,
  };
  return isPartWayValue(stock) ? { ...bar, style: 'outlined', tag: 'part-way' } : { ...bar, style: 'solid' };
}

/** "31 August 2020", or the period where no day is stated. */
export function stockLabel(stock: Bridge['opening']): string {
  return stock.asAt === 'not stated' ? labelWhen(stock) : formatDay(stock.asAt);
}

/** The bar of a step, its label, and the line that leads to the next. */
export function stepMarks(
  { from, to, text, colour, style }: Step,
  at: number,
  steps: readonly Step[],
): Mark[] {
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
