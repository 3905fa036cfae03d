import type { Table } from '../dataset/table';
import { withoutConfidential } from './confidential';
import type { Column, Issue } from './issue';
import type { PublishedBefore } from './published-before';
import { identitiesRule } from './rules/identities';
import { periodsLeftOutRule } from './rules/periods-left-out';
import { revisionRule } from './rules/revision';
import { unusualChangesRule } from './rules/unusual-changes';

/** A check of a whole table beside what stands published. */
type PublishingRule = (table: Table, columns: readonly Column[], before: PublishedBefore) => Issue[];

/** In the order in which an officer reads of them: the table itself, other datasets, then the version before. */
const RULES: readonly PublishingRule[] = [
  identitiesRule,
  revisionRule,
  (table, _, before) => periodsLeftOutRule(table, before),
  unusualChangesRule,
];

/** Checks a table, every row of which was read, as a new version. Rules that quote figures see confidential ones as c. */
export function checkPublishing(table: Table, columns: readonly Column[], before: PublishedBefore): Issue[] {
  const quotable = withoutConfidential(table, before.earlier);
  return RULES.flatMap((rule) => rule(quotable, columns, before));
}
