import { type ColumnNames, plainName } from '../column-names';
import type { SheetLimits } from '../limits';
import { RowScanner } from './row-scanner';

export type Delimiter = ',' | ';' | '\t';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/**
 * The delimiter under which one row holds most of the dataset's column names. A sheet without such a row is read by
 * the delimiter that splits most rows; a comma where none does.
 */
export function findDelimiter(start: string, names: ColumnNames, limits: SheetLimits): Delimiter {
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, ...score(start, delimiter, names, limits) }));
  const [best] = scored.sort((a, b) => b.names - a.names || b.splitRows - a.splitRows);
  return best?.delimiter ?? ',';
}

function score(
  start: string,
  delimiter: Delimiter,
  names: ColumnNames,
  limits: SheetLimits,
): { names: number; splitRows: number } {
  const best = { names: 0, splitRows: 0 };
  const scanner = new RowScanner(delimiter, limits, (values, row) => {
    const known = values.filter((value) => names.has(plainName(value))).length;
    best.names = Math.max(best.names, known);
    if (values.length > 1) best.splitRows += 1;
    return row < limits.rowsAboveTable;
  });
  scanner.write(start);
  scanner.end();
  return best;
}
