import type { Table } from '../../dataset/table';
import type { Column, Issue } from '../issue';
import { issueList } from '../issue-list';
import { messages } from '../messages';

/** Every period is of a kind that the dataset declares. */
export function kindOfPeriodRule({ dataset, observations }: Table, columns: readonly Column[]): Issue[] {
  const column = columns.find(({ name }) => name === 'time_identifier');
  const issues = issueList();
  for (const { row, period } of observations) {
    if (column && !dataset.periodKinds.includes(period.kind))
      issues.add(messages.wrongKindOfPeriod(row, column, period.kind, dataset.periodKinds));
  }
  return issues.all();
}
