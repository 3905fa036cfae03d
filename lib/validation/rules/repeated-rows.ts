import { numberMap } from '../../dataset/number-map';
import { combinationsOf, rowKeys } from '../../dataset/row-key';
import { periodsOf, type Table } from '../../dataset/table';
import type { Issue } from '../issue';
import { issueList } from '../issue-list';
import { messages } from '../messages';

/** No two rows are about the same period and groups. */
export function repeatedRowsRule(table: Table): Issue[] {
  const { dataset, observations } = table;
  const keyOf = rowKeys(dataset);
  const firstRows = numberMap(periodsOf(table).length * combinationsOf(dataset));
  const issues = issueList();
  for (const observation of observations) {
    const key = keyOf(observation);
    const firstRow = firstRows.get(key);
    if (firstRow === undefined) firstRows.set(key, observation.row);
    else issues.add(messages.repeatedRow(observation.row, firstRow), 'repeated row');
  }
  return issues.all();
}
