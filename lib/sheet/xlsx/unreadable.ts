import type { Issue } from '../../validation/issue';

/** Carries the one reason why a workbook cannot be read up to its door, past the XML parser's callbacks. */
export class Unreadable extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}
