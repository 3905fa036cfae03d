import { columnLetter, type Issue } from '../validation/issue';
import { type ColumnNames } from './column-names';
import type { Header } from './find-header';
import { forgivenMessages, sheetMessages } from './messages';
import type { CellOddity, Forgiven, SheetRow } from './sheet';
import type { Source, SourceRow } from './source';

/** What a tidy sheet turned out to be once all of its rows had passed. */
export interface ReadTidy {
  stopped?: Issue;
  issues: Issue[];
  forgiven: Forgiven[];
}

/** Visits the rows under a header, each with one value for every named column. Blank rows are packaging. */
export function readTidy(
  source: Source,
  header: Header,
  names: ColumnNames,
  visit: (row: SheetRow) => void,
): ReadTidy {
  const reader = new TidyReader(header, names, source.workbook !== undefined, visit);
  const visited = source.visit((row) => {
    reader.take(row);
    return true;
  });
  return {
    ...(visited.stopped ? { stopped: visited.stopped } : {}),
    issues: [...visited.issues, ...reader.issues()],
    forgiven: reader.forgiven(),
  };
}

class TidyReader {
  private readonly isWhole: boolean;
  private readonly asAt: number;
  /** The last place that a row of text must reach: those after it may be left out. */
  private readonly needed: number;
  private readonly unnamedValues = new Map<number, number>();
  private readonly badLengths = new Map<string, { found: number; isLong: boolean; rows: number[] }>();
  private readonly loneValues: number[] = [];
  private titleRows = 0;
  private blankRows = 0;
  private hasDayCells = false;

  constructor(
    private readonly header: Header,
    names: ColumnNames,
    private readonly isWorkbook: boolean,
    private readonly visit: (row: SheetRow) => void,
  ) {
    const { columns, indexes, width } = header;
    this.isWhole = indexes.length === width;
    this.asAt = columns.findIndex(({ name }) => name === 'as_at');
    const needed = indexes.filter((_, at) => names.get(columns[at]?.name ?? '')?.required ?? true);
    this.needed = Math.max(0, ...needed) + 1;
  }

  take({ row, values, oddities }: SourceRow): void {
    if (row === this.header.row) return;
    if (isBlank(values) && !oddities) {
      this.blankRows += 1;
      return;
    }
    if (row < this.header.row) {
      this.titleRows += 1;
      return;
    }
    if (hasOneValue(values) && this.header.columns.length > 2 && !oddities) {
      this.loneValues.push(row);
      return;
    }
    if (this.isWhole && values.length === this.header.width && !oddities) {
      this.visit({ row, values });
      return;
    }
    if (this.hasRightLength(row, values))
      this.visitMapped({ row, values, ...(oddities ? { oddities } : {}) });
  }

  issues(): Issue[] {
    const { width, row } = this.header;
    return [
      ...this.header.issues,
      ...[...this.unnamedValues].map(([index, first]) =>
        sheetMessages.unnamedColumn(row, columnLetter(index), first),
      ),
      ...(this.loneValues.length > 0 ? [sheetMessages.loneValue(this.loneValues)] : []),
      ...[...this.badLengths.values()].map(({ found, isLong, rows }) =>
        isLong ? sheetMessages.rowTooLong(rows, found, width) : sheetMessages.rowTooShort(rows, found, width),
      ),
    ];
  }

  forgiven(): Forgiven[] {
    const blank = this.header.unnamed.filter((index) => !this.unnamedValues.has(index));
    const asAt = this.header.columns[this.asAt];
    return [
      ...this.header.forgiven,
      ...(this.titleRows > 0 ? [forgivenMessages.titleRows(this.titleRows, this.header.row)] : []),
      ...(this.blankRows > 0 ? [forgivenMessages.blankRows(this.blankRows)] : []),
      ...(blank.length > 0 ? [forgivenMessages.blankColumns(blank.map(columnLetter))] : []),
      ...(this.hasDayCells && asAt ? [forgivenMessages.dayCells(asAt.letter, asAt.name)] : []),
    ];
  }

  /** Excel leaves out empty values at the end of a row. A row that ends before a needed value has lost one. */
  private hasRightLength(row: number, values: readonly string[]): boolean {
    this.noteUnnamed(row, values);
    if (this.isWorkbook) return true;
    const { width } = this.header;
    const filled = values.findLastIndex((value) => value.trim() !== '') + 1;
    const isLong = filled > width;
    if (!isLong && values.length >= this.needed) return true;
    const found = isLong ? filled : values.length;
    const known = this.badLengths.get(`${found}`);
    if (known) known.rows.push(row);
    else this.badLengths.set(`${found}`, { found, isLong, rows: [row] });
    return false;
  }

  private noteUnnamed(row: number, values: readonly string[]): void {
    const note = (index: number): void => {
      if ((values[index] ?? '').trim() !== '' && !this.unnamedValues.has(index))
        this.unnamedValues.set(index, row);
    };
    this.header.unnamed.forEach(note);
    if (this.isWorkbook) for (let at = this.header.width; at < values.length; at += 1) note(at);
  }

  private visitMapped({ row, values, oddities }: SourceRow): void {
    const { indexes } = this.header;
    const mapped = indexes.map((index) => values[index] ?? '');
    const kept = oddities ? this.mapOddities(oddities) : undefined;
    this.visit({ row, values: mapped, ...(kept && kept.size > 0 ? { oddities: kept } : {}) });
  }

  private mapOddities(oddities: ReadonlyMap<number, CellOddity>): Map<number, CellOddity> {
    const mapped = new Map<number, CellOddity>();
    this.header.indexes.forEach((index, at) => {
      const oddity = oddities.get(index);
      if (!oddity) return;
      // A day is what the column is for: how Excel stores it is packaging.
      if (at === this.asAt && oddity.kind === 'date') this.hasDayCells = true;
      else mapped.set(at, oddity);
    });
    return mapped;
  }
}

function isBlank(values: readonly string[]): boolean {
  return filledUpTo(values, 1) === 0;
}

function hasOneValue(values: readonly string[]): boolean {
  return filledUpTo(values, 2) === 1;
}

/** How many values are not blank, counted no further than is asked. */
function filledUpTo(values: readonly string[], most: number): number {
  let filled = 0;
  for (const value of values) {
    if (value !== '' && value.trim() !== '') filled += 1;
    if (filled === most) break;
  }
  return filled;
}
