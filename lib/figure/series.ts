import { isNumber } from '../cell/cell';
import { compareValues } from '../comparison/compare-values';
import { periodsOf, type Table } from '../dataset/table';
import { isPartWayValue, type Value, valueAt } from '../dataset/value';
import { isNextPeriod, type Period } from '../period/period';

/** One quantity over time, sorted into what a line may show and what it may not. */
export interface Series {
  /** Whole periods, earliest first, with or without a number. */
  whole: Value[];
  /** Counts taken part-way through a period: shown apart, hollow, on no line. */
  apart: Value[];
  /** Sums of part of a period, or their symbols: in the table, never drawn beside whole ones. */
  notDrawn: Value[];
  /** The whole periods that have a number, cut wherever a value may not be compared with the one before. */
  runs: Value[][];
}

/** The series of a quantity in a table, for the whole or for one group. */
export function seriesOf(table: Table, quantity: string, groups?: Readonly<Record<string, string>>): Series {
  const values = periodsOf(table).map((period) => valueAt(table, quantity, period, groups));
  const partWay = values.filter(isPartWayValue);
  const whole = values.filter((value) => !isPartWayValue(value));
  return {
    whole,
    apart: partWay.filter(({ quantity: { type }, cell }) => type === 'stock' && isNumber(cell)),
    notDrawn: partWay.filter(({ quantity: { type } }) => type === 'flow'),
    runs: runsOf(whole),
  };
}

function runsOf(values: readonly Value[]): Value[][] {
  const runs: Value[][] = [];
  for (const value of values) {
    if (!isNumber(value.cell)) continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && isJoined(before, value, values)) run.push(value);
    else runs.push([value]);
  }
  return runs;
}

/** A line may join two neighbours only: fair to compare, and no period between them left out. */
function isJoined(before: Value, after: Value, values: readonly Value[]): boolean {
  const isNeighbour = values.indexOf(after) - values.indexOf(before) === 1;
  return (
    isNeighbour && isNext(before.period, after.period) && compareValues(before, after).verdict === 'compared'
  );
}

/** Quarter 1 and Quarter 4 leave two quarters out, though the paper dates neither. */
function isNext(before: Period, after: Period): boolean {
  if (before.dated && after.dated) return after.kind === 'day' || isNextPeriod(before, after);
  if (before.dated || after.dated) return false;
  return before.notAfter === after.notAfter && after.place - before.place === 1;
}
