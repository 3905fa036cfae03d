import { findChange } from '../find-change';
import type { Rule } from '../rule';

/** The number is more than in the period before. The same number is no rise. */
export const rise: Rule = {
  over: 'two periods',
  find: (asked) => findChange(asked, ({ change }) => change > 0),
};
