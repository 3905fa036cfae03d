import type { Cell } from '../cell/cell';
import { parseCell, parseFlags } from '../cell/parse-cell';
import type { Flag } from '../cell/symbols';
import type { Unit } from '../cell/unit';
import type { Dataset } from '../dataset/dataset';
import type { Version } from '../dataset/version';
import type { SheetRow } from '../sheet/sheet';
import { columnReader, type ColumnPlace, issueAt, type Read } from './column-reader';
import { isConfidential, mayReveal, protectedBelow } from './confidential';
import type { Column } from './issue';
import { messages } from './messages';

/** A measure's columns in the sheet: its values, and what may stand beside them. */
export interface MeasureColumns {
  name: string;
  unit: Unit;
  dataset: Dataset;
  version: Pick<Version, 'citation'>;
  value: ColumnPlace | undefined;
  flag?: ColumnPlace | undefined;
  coverage?: ColumnPlace | undefined;
  note?: ColumnPlace | undefined;
}

/** Reads a measure's cell with what stands beside it. Cells of one text and nothing beside share one object. */
export function cellReader(columns: MeasureColumns): (row: SheetRow) => Cell | undefined {
  const { flag, coverage, note } = columns;
  const readValue = columnReader(columns.value, (text) => readCell(text, columns));
  const readFlag = columnReader(flag, readFlags);
  const hasBeside = flag ?? coverage ?? note;
  if (!hasBeside) return readValue;
  return (row) => {
    const cell = readValue(row);
    const flags = flag ? readFlag(row) : NO_FLAGS;
    if (!cell || !flags) return undefined;
    if (flag && flags.length > 0 && cell.kind === 'missing') {
      const tell = (at: number, column: Column) => messages.flagBesideSymbol(at, column, flags, cell.symbol);
      flag.issues.add(issueAt(flag, row, { tell, likely: { value: '' } }));
      return undefined;
    }
    return withBeside(cell, flags, textIn(row, coverage), textIn(row, note));
  };
}

const NO_FLAGS: readonly Flag[] = [];

function textIn({ values }: SheetRow, place: ColumnPlace | undefined): string {
  return place ? (values[place.index] ?? '') : '';
}

function withBeside(cell: Cell, flags: readonly Flag[], coverage: string, note: string): Cell {
  if (flags.length === 0 && coverage === '' && note === '') return cell;
  return {
    ...cell,
    ...(cell.kind === 'number' && { flags: [...flags] }),
    ...(coverage !== '' && { coverage }),
    ...(note !== '' && { note }),
  };
}

function readCell(text: string, { name, unit, dataset, version }: MeasureColumns): Read<Cell> {
  const parsed = parseCell(text, unit, dataset.disclosure.threshold);
  if (parsed.ok) return { ok: true, value: parsed.cell };
  const threshold = protectedBelow(dataset, version, name);
  const likely = parsed.likely;
  if (threshold === undefined || !mayReveal(text, threshold, likely?.value)) {
    const tell = (row: number, column: Column) => messages.cell(row, column, parsed);
    return { ok: false, fault: { tell, ...(likely && { likely }) } };
  }
  const tell = (row: number, column: Column) => messages.hiddenCell(row, column, parsed, threshold);
  const isSmall = likely?.value !== undefined && isConfidential(Number(likely.value), threshold);
  const safe = likely?.value === 'c' || isSmall;
  return { ok: false, fault: { tell, ...(safe && { likely: { value: 'c' } }) } };
}

function readFlags(text: string): Read<readonly Flag[]> {
  const parsed = parseFlags(text);
  if (parsed.ok) return { ok: true, value: parsed.flags };
  const tell = (row: number, column: Column) => messages.cell(row, column, parsed);
  return { ok: false, fault: { tell, ...(parsed.likely && { likely: parsed.likely }) } };
}
