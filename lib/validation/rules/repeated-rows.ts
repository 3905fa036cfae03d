import { rowKeys } from '../../dataset/row-key';
import type { Table } from '../../dataset/table';
import type { Issue } from '../issue';
import { issueList } from '../issue-list';
import { messages } from '../messages';

/** No two rows are about the same period and groups. */
export function repeatedRowsRule({ dataset, observations }: Table): Issue[] {
  const keyOf = rowKeys(dataset);
  const firstRows = new Map<number, number>();
  const issues = issueList();
  for (const observation of observations) {
    const key = keyOf(observation);
    const firstRow = firstRows.get(key);
    if (firstRow === undefined) firstRows.set(key, observation.row);
    else issues.add(messages.repeatedRow(observation.row, firstRow), 'repeated row');
  }
  return issues.all();
}
