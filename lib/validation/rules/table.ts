import type { Table } from '../../dataset/table';
import type { Column, Issue } from '../issue';
import { messages } from '../messages';

/** No two rows are about the same period and groups, and every period is of a kind that the dataset declares. */
export function tableRule(table: Table, columns: readonly Column[]): Issue[] {
  return [...repeatedRows(table), ...wrongKinds(table, columns)];
}

function repeatedRows(table: Table): Issue[] {
  const firstRows = new Map<string, number>();
  return table.observations.flatMap(({ row, period, groups }) => {
    const key = JSON.stringify([period.id, groups]);
    const firstRow = firstRows.get(key);
    if (firstRow !== undefined) return [messages.repeatedRow(row, firstRow)];
    firstRows.set(key, row);
    return [];
  });
}

function wrongKinds(table: Table, columns: readonly Column[]): Issue[] {
  const column = columns.find(({ name }) => name === 'time_identifier');
  if (!column) return [];
  const { periodKinds } = table.dataset;
  return table.observations
    .filter(({ period }) => !periodKinds.includes(period.kind))
    .map(({ row, period }) => messages.wrongKindOfPeriod(row, column, period.kind, periodKinds));
}
