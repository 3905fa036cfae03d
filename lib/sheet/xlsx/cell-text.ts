import type { CellOddity } from '../sheet';
import { dayOfSerial, likelyTyped } from './excel-date';
import { numberText, unescapeExcel } from './excel-text';
import type { WorkbookParts } from './read-workbook-parts';

/** A cell as the worksheet's XML has it. */
export interface RawCell {
  /** `s` shared text, `str` text of a formula, `inlineStr`, `b` true or false, `e` error, `d` day, else a number. */
  type: string;
  style: number;
  value: string;
  inline: string;
  /** Absent where the cell holds no formula. */
  formula?: string;
}

export interface CellText {
  text: string;
  oddity?: CellOddity;
}

/** A cell as text, and what its text alone does not say. A formula is never read as what it comes to. */
export function cellText(cell: RawCell, workbook: WorkbookParts): CellText {
  const { text, oddity } = storedText(cell, workbook);
  if (cell.formula !== undefined)
    return { text: `=${cell.formula}`, oddity: { kind: 'formula', result: text } };
  return oddity ? { text, oddity } : { text };
}

function storedText(cell: RawCell, workbook: WorkbookParts): CellText {
  switch (cell.type) {
    case 's':
      return { text: workbook.strings[Number(cell.value)] ?? '' };
    case 'inlineStr':
      return { text: unescapeExcel(cell.inline) };
    case 'str':
      return { text: unescapeExcel(cell.value) };
    case 'b':
      return { text: cell.value === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { text: cell.value, oddity: { kind: 'error' } };
    case 'd':
      return dayText(cell.value.slice(0, 10));
    default:
      return numberOf(cell, workbook);
  }
}

function numberOf({ value, style }: RawCell, { formats, from1904 }: WorkbookParts): CellText {
  if (value === '') return { text: '' };
  const format = formats[style] ?? { kind: 'general' };
  const text = numberText(value);
  switch (format.kind) {
    case 'general':
      return { text };
    case 'date': {
      const day = dayOfSerial(Number(value), from1904);
      return day === undefined ? { text } : dayText(day);
    }
    case 'percent': {
      const percent = numberText(String(Number(value) * 100));
      return { text: `${percent}%`, oddity: { kind: 'percent', percent } };
    }
    case 'decimals': {
      const shown = Number(value).toFixed(format.decimals);
      return Number(shown) === Number(text) ? { text } : { text, oddity: { kind: 'rounded', shown } };
    }
  }
}

function dayText(text: string): CellText {
  const day = text as `${number}-${number}-${number}`;
  const likely = likelyTyped(day);
  return { text, oddity: { kind: 'date', day, ...(likely === undefined ? {} : { likely }) } };
}
