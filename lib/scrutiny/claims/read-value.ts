import { isNumber, type NumberCell } from '../../cell/cell';
import { describeValue } from '../../comparison/describe-comparison';
import type { Table } from '../../dataset/table';
import { isPartWayValue, type Value, valueAt } from '../../dataset/value';
import { citeCell } from '../cite-cell';
import type { Asked, Finding } from './rule';

export type NumberValue = Value & { cell: NumberCell };

/**
 * The groups by which a row is found: the one that is named, and of every other breakdown its total. Throws where a
 * breakdown has no total and the sentence names no group of it.
 */
export function groupsOf({ dataset }: Table, breakdown?: string, group?: string): Record<string, string> {
  const named = Object.entries(dataset.breakdowns).map(([name, { total, categories }]) => {
    const wanted = name === breakdown ? group : total;
    if (wanted === undefined || !(wanted in categories))
      throw new Error(`no such group: ${dataset.id} ${name} ${wanted ?? 'not named'}`);
    return [name, wanted] as const;
  });
  return Object.fromEntries(named);
}

/** The value of the sentence's measure in its period, for the one group that it names or for the whole. */
export function valueAsked({ claim, table, measure, period }: Asked): Value {
  return valueAt(table, measure, period, groupsOf(table, claim.breakdown, claim.groups[0]));
}

/**
 * What is found in numbers; or, where a value is none, or is of a stretch of a period that has only begun, that. Such
 * a flow is never taken for the whole period's.
 */
export function findInNumbers(
  table: Table,
  values: readonly Value[],
  find: (numbers: readonly NumberValue[]) => Pick<Finding, 'outcome' | 'sentences'>,
): Finding {
  const cells = values.map((value) => citeCell(table, value));
  const missing = values.find(({ cell }) => !isNumber(cell));
  if (missing) return { outcome: 'no figure', sentences: [describeValue(missing)], cells };
  const partWay = values.find((value) => value.quantity.type === 'flow' && isPartWayValue(value));
  if (partWay) {
    const sentences = [describeValue(partWay), 'A part of a period is not read as the whole of it.'];
    return { outcome: 'not shown', sentences, cells };
  }
  return { ...find(numbersOf(values)), cells };
}

/** Those of the values that are numbers. */
export function numbersOf(values: readonly Value[]): NumberValue[] {
  return values.filter((value): value is NumberValue => isNumber(value.cell));
}
