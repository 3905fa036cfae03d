import { formatCell } from '../cell/format-cell';
import type { Table } from '../dataset/table';
import { labelWhen, type Value } from '../dataset/value';
import type { CitedCell } from './cited-cell';

/** The figure as a sentence rests on it: "Involvement still pending, 2019/20" and "25", or its symbol. */
export function citeCell({ version }: Pick<Table, 'version'>, value: Value): CitedCell {
  const { dataset, quantity, period, groups, groupLabel } = value;
  const what = groupLabel === undefined ? quantity.label : `${quantity.label}, ${groupLabel}`;
  return {
    dataset,
    version: version.id,
    measure: quantity.name,
    period: period.id,
    groups,
    label: `${what}, ${labelWhen(value)}`,
    text: formatCell(value.cell, quantity.unit),
  };
}
