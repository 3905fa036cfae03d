import { columnLetter } from '../../validation/issue';
import { columnOfReference } from './cell-reference';

/** Texts in quotes, then references such as `B2` or `$B2`, but no part of a name or of a function. */
const REFERENCES = /"[^"]*"|'[^']*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g;

/**
 * Excel stores a formula that was filled down once, for its first cell. This is what it says so many rows and columns
 * on: references move along, but for those held by `$`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    REFERENCES,
    (whole, holdColumn?: string, column?: string, holdRow?: string, row?: string) => {
      const index = columnOfReference(column ?? '');
      if (index === undefined) return whole;
      const letters = holdColumn === '$' ? (column ?? '') : columnLetter(Math.max(0, index + columns));
      return `${holdColumn ?? ''}${letters}${holdRow ?? ''}${holdRow === '$' ? (row ?? '') : Number(row) + rows}`;
    },
  );
}
