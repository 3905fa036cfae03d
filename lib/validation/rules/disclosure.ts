import { isNumber } from '../../cell/cell';
import type { Unit } from '../../cell/unit';
import { measureNames } from '../../dataset/define-dataset';
import type { Table } from '../../dataset/table';
import type { Column, Issue } from '../issue';
import { messages } from '../messages';

/**
 * A count of people from 1 to below the threshold stays confidential, unless the council has itself printed it in
 * a public paper that the dataset names: then it stands as printed.
 */
export function disclosureRule(table: Table, columns: readonly Column[]): Issue[] {
  const { disclosure, measures } = table.dataset;
  if (disclosure.publishedIn.includes(table.version.citation.paper)) return [];
  const counts = measureNames(table.dataset).filter((name) => isCountOfPeople(measures[name]?.unit));
  return table.observations.flatMap(({ row, cells }) =>
    counts.flatMap((name) => {
      const cell = cells[name];
      const column = columns.find((candidate) => candidate.name === name);
      const isSmall = cell && isNumber(cell) && cell.value > 0 && cell.value < disclosure.threshold;
      return isSmall && column ? [messages.smallNumber(row, column, disclosure.threshold)] : [];
    }),
  );
}

function isCountOfPeople(unit: Unit | undefined): boolean {
  return unit?.kind === 'count' && unit.people;
}
