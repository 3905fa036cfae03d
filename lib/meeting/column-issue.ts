import type { Column, Issue } from '../validation/issue';
import { messages } from '../validation/messages';
import type { ColumnProblem } from './column-problem';
import type { RegisterColumn } from './define-column';

/** A problem with one value, as an officer is told of it: where it stands and what to do. */
export function columnIssue(
  problem: ColumnProblem,
  declared: RegisterColumn,
  row: number,
  column: Column,
  found: string,
): Issue {
  switch (problem) {
    case 'empty':
      return messages.emptyValue(row, column, declared.mayBeUnstated);
    case 'space at an end':
      return messages.spaceAtAnEnd(row, column, found);
    case 'must be stated':
      return messages.mustBeStated(row, column);
    case 'not an id':
      return messages.notAnId(row, column, found);
    case 'not a day':
      return messages.notADay(row, column, found);
    case 'not a day or month':
      return messages.notADayOrMonth(row, column, found);
    case 'not one of the words':
      return messages.unknownCategory(row, column, found, declared.words);
    case 'not a whole number':
      return messages.notAWholeNumber(row, column, found);
    case 'not a number':
      return messages.notANumber(row, column, found);
  }
}
