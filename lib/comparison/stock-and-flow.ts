import { isNumber } from '../cell/cell';
import { formatCount } from '../cell/format-cell';
import { isPartWayRow, observationAt, type Table } from '../dataset/table';
import { describeWhen, type Quantity, quantityOf, type Value, valueIn } from '../dataset/value';
import { type Period, previousPeriod } from '../period/period';

/** How a stock came from the one before: who joined (worked out), who left and why, and what is not accounted for. */
export interface Bridge {
  opening: Value & { number: number };
  joined: { quantity: Quantity; number: number; sum: string };
  leavers: { quantity: Quantity; number: number; value: Value }[];
  /** Reasons that the paper says do not apply in this period. */
  notApplicable: Quantity[];
  closing: Value & { number: number };
  /** closing − (opening + joined − leavers): 0 where the figures add up. */
  unexplained: number;
}

/** The bridge of one period, or `undefined` where the table does not have every number that it needs. */
export function explainStock(table: Table, period: Period): Bridge | undefined {
  const rule = table.dataset.stockAndFlow;
  const before = previousPeriod(period);
  const now = observationAt(table, period.id);
  const then = before && observationAt(table, before.id);
  if (!rule || !now || !then || isPartWayRow(then)) return undefined;
  const opening = numbered(valueIn(table, rule.stock, then));
  const closing = numbered(valueIn(table, rule.stock, now));
  const through = numbered(valueIn(table, rule.throughput, now));
  const values = rule.leavers.map((name) => valueIn(table, name, now));
  const applicable = values.filter(({ cell }) => !(cell.kind === 'missing' && cell.symbol === 'z'));
  const leavers = applicable.flatMap((value) => {
    const known = numbered(value);
    return known ? [{ quantity: value.quantity, number: known.number, value }] : [];
  });
  if (!opening || !closing || !through || leavers.length < applicable.length) return undefined;
  if (through.number < opening.number) return undefined;
  const joined = through.number - opening.number;
  const left = leavers.reduce((total, { number }) => total + number, 0);
  return {
    opening,
    joined: {
      quantity: quantityOf(table, rule.joined),
      number: joined,
      sum: `${formatCount(through.number)} − ${formatCount(opening.number)}`,
    },
    leavers,
    notApplicable: values.filter((value) => !applicable.includes(value)).map(({ quantity }) => quantity),
    closing,
    unexplained: closing.number - (opening.number + joined - left),
  };
}

/**
 * "From 201 (Y0-Y10) on 31 August 2020, 34 joined (worked out: 235 − 201) and 5 left (worked out: 3 + 0 + 2), which
 * makes 230 (NCY 1-11) on 11 September 2020."
 */
export function describeBridge(bridge: Bridge): string {
  const { opening, joined, closing, unexplained } = bridge;
  const left = leftIn(bridge);
  const isSameCoverage = opening.cell.coverage === closing.cell.coverage;
  const covering = ({ cell }: Value): string =>
    isSameCoverage || !cell.coverage ? '' : ` (${cell.coverage})`;
  const told =
    `From ${formatCount(opening.number)}${covering(opening)} ${describeWhen(opening)}, ` +
    `${formatCount(joined.number)} joined (worked out: ${joined.sum}) and ` +
    `${formatCount(left.number)} left (worked out: ${left.sum}), which makes ${formatCount(closing.number - unexplained)}`;
  if (unexplained === 0) return `${told}${covering(closing)} ${describeWhen(closing)}.`;
  return (
    `${told}. The paper prints ${formatCount(closing.number)} ${describeWhen(closing)}, ` +
    `${formatCount(Math.abs(unexplained))} ${unexplained > 0 ? 'more' : 'fewer'}, and does not explain it.`
  );
}

/** How many left, for whatever reason, and the sum of the reasons. */
export function leftIn({ leavers }: Bridge): { number: number; sum: string } {
  const numbers = leavers.map(({ number }) => number);
  return {
    number: numbers.reduce((total, number) => total + number, 0),
    sum: numbers.map(formatCount).join(' + '),
  };
}

function numbered(value: Value): (Value & { number: number }) | undefined {
  return isNumber(value.cell) ? { ...value, number: value.cell.value } : undefined;
}
