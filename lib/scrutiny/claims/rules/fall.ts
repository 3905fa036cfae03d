import { findChange } from '../find-change';
import type { Rule } from '../rule';

/** The number is fewer than in the period before. The same number is no fall. */
export const fall: Rule = {
  over: 'two periods',
  find: (asked) => findChange(asked, ({ change }) => change < 0),
};
