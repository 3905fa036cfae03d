import type { SheetLimits } from '../limits';
import { sheetMessages } from '../messages';
import type { CellOddity } from '../sheet';
import type { SourceRow } from '../source';
import { type CellRange, columnOfReference, readRange } from './cell-reference';
import { cellText, type RawCell } from './cell-text';
import { type Attributes, readXml } from './read-xml';
import type { WorkbookParts } from './read-workbook-parts';
import { shiftFormula } from './shift-formula';
import { Unreadable } from './unreadable';
import type { Zip } from './zip';

export interface WorksheetRows {
  rows: SourceRow[];
  merged: CellRange[];
  hiddenRows: number[];
  /** Counted from 0. */
  hiddenColumns: number[];
}

interface Row {
  row: number;
  values: string[];
  oddities: Map<number, CellOddity>;
}

/** Reads the cells of a worksheet, each by its own reference, so that rows and columns keep their names. */
export function readWorksheet(
  zip: Zip,
  part: string,
  parts: WorkbookParts,
  limits: SheetLimits,
): WorksheetRows {
  const reader = new WorksheetReader(parts, limits);
  readXml(zip.read(part), reader);
  return reader.result;
}

class WorksheetReader {
  readonly result: WorksheetRows = { rows: [], merged: [], hiddenRows: [], hiddenColumns: [] };
  private row: Row = { row: 0, values: [], oddities: new Map() };
  private column = -1;
  private cell: RawCell | undefined;
  private within: 'value' | 'inline' | 'formula' | undefined;
  /** Inside what a reader of Japanese sees above a text, which is no part of it. */
  private isPhonetic = false;
  private sharedAs: string | undefined;
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();

  /** What each element that matters begins. */
  private readonly openers = new Map<string, (attributes: Attributes) => void>([
    ['row', (attributes) => this.openRow(attributes)],
    ['c', (attributes) => this.openCell(attributes)],
    ['f', (attributes) => this.openFormula(attributes)],
    ['v', () => (this.within = 'value')],
    ['t', () => this.openText()],
    ['rPh', () => (this.isPhonetic = true)],
    ['col', (attributes) => this.openColumns(attributes)],
    ['mergeCell', ({ ref }) => this.openMerged(ref ?? '')],
  ]);

  constructor(
    private readonly workbook: WorkbookParts,
    private readonly limits: SheetLimits,
  ) {}

  readonly open = (name: string, attributes: Attributes): void => {
    this.openers.get(name)?.(attributes);
  };

  readonly text = (piece: string): void => {
    if (!this.cell || !this.within) return;
    if (this.within === 'formula') this.cell.formula = (this.cell.formula ?? '') + piece;
    else this.cell[this.within] += piece;
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't' || name === 'f') this.within = undefined;
    if (name === 'rPh') this.isPhonetic = false;
    if (name === 'c') this.closeCell();
    if (name === 'row') this.closeRow();
  };

  private openMerged(ref: string): void {
    const range = readRange(ref);
    if (range) this.result.merged.push(range);
  }

  private openRow({ r, hidden }: Attributes): void {
    const row = r === undefined ? this.row.row + 1 : Number(r);
    if (!Number.isInteger(row) || row <= this.row.row) throw new Unreadable(sheetMessages.damagedWorkbook());
    this.row = { row, values: [], oddities: new Map() };
    this.column = -1;
    if (hidden === '1' || hidden === 'true') this.result.hiddenRows.push(row);
  }

  private openCell({ r, t, s }: Attributes): void {
    this.column = (r === undefined ? undefined : columnOfReference(r)) ?? this.column + 1;
    this.cell = { type: t ?? 'n', style: Number(s ?? 0), value: '', inline: '' };
  }

  private openText(): void {
    this.within = this.cell?.type === 'inlineStr' && !this.isPhonetic ? 'inline' : undefined;
  }

  private openFormula({ t, si }: Attributes): void {
    if (!this.cell) return;
    this.within = 'formula';
    this.cell.formula = '';
    this.sharedAs = t === 'shared' ? si : undefined;
  }

  private closeCell(): void {
    const { cell, column } = this;
    if (!cell) return;
    this.cell = undefined;
    if (cell.formula !== undefined) this.completeFormula(cell, cell.formula);
    const { text, oddity } = cellText(cell, this.workbook);
    if (text === '') return;
    if (column >= this.limits.columns)
      throw new Unreadable(sheetMessages.tooManyColumns(this.limits, this.row.row));
    while (this.row.values.length < column) this.row.values.push('');
    this.row.values[column] = text;
    if (oddity) this.row.oddities.set(column, oddity);
  }

  /** A formula that was filled down or across is written out once, where the filling began. */
  private completeFormula(cell: RawCell, formula: string): void {
    const shared = this.sharedAs;
    this.sharedAs = undefined;
    if (shared === undefined) return;
    const { row } = this.row;
    const first = this.shared.get(shared);
    if (formula !== '') this.shared.set(shared, { formula, row, column: this.column });
    else if (first) cell.formula = shiftFormula(first.formula, row - first.row, this.column - first.column);
  }

  private closeRow(): void {
    const { row, values, oddities } = this.row;
    if (values.length > 0)
      this.result.rows.push(oddities.size > 0 ? { row, values, oddities } : { row, values });
  }

  private openColumns({ min, max, hidden }: Attributes): void {
    if (hidden !== '1' && hidden !== 'true') return;
    const last = Math.min(Number(max), this.limits.columns);
    for (let column = Number(min); column <= last; column += 1) this.result.hiddenColumns.push(column - 1);
  }
}
