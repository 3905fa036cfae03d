import type { Issue } from '../validation/issue';
import type { CellOddity, Forgiven } from './sheet';

/** One row of a file as it stands, before anybody asked which row is the header. */
export interface SourceRow {
  row: number;
  values: readonly string[];
  oddities?: ReadonlyMap<number, CellOddity>;
}

/** A file that has been recognised, and whose rows can be visited from the top, as often as is needed. */
export interface Source {
  forgiven: readonly Forgiven[];
  /** The worksheet that it is, and the names of the others. */
  workbook?: { worksheet: string; others: readonly string[] };
  /** Visits each row until `visit` answers false; says what stopped it, or which rows it could not read. */
  visit: (visit: (row: SourceRow) => boolean) => Visited;
}

export interface Visited {
  /** The file cannot be read on from here: this one issue speaks for all of it. */
  stopped?: Issue;
  /** Rows that were left out because they cannot be read. */
  issues: Issue[];
}

/** A file is a source of rows, or there is one reason why it is not. */
export type OpenedSource = { ok: true; source: Source } | { ok: false; issue: Issue };
