import { columnLetter, type Issue } from '../../validation/issue';
import { messages } from '../../validation/messages';
import { ChildWatch } from '../child-records';
import type { ColumnNames } from '../column-names';
import { kindOfText } from '../kind-of-file';
import type { SheetLimits } from '../limits';
import { forgivenMessages, sheetMessages } from '../messages';
import type { Forgiven } from '../sheet';
import type { OpenedSource, SourceRow, Visited } from '../source';
import { decodeText } from './decode-text';
import { type Delimiter, findDelimiter } from './find-delimiter';
import { findEncoding, type FoundEncoding } from './find-encoding';
import { RowScanner } from './row-scanner';

const DELIMITER_NAMES = { ';': 'semicolons', '\t': 'tabs' } as const;

/** Excel's own line that names the delimiter; Excel shows no row for it. */
const SEPARATOR_LINE = /^"?sep=([,;\t])"?(\r\n|\r|\n)/i;

interface TextFile {
  bytes: Uint8Array;
  encoding: FoundEncoding;
  delimiter: Delimiter;
  /** The letters of the line "sep=;" before the first row. */
  skip: number;
}

/** Recognises a text as rows of values: its encoding, its delimiter, its line ends. */
export function openText(bytes: Uint8Array, names: ColumnNames, limits: SheetLimits): OpenedSource {
  const encoding = findEncoding(bytes);
  if (encoding.encoding === 'binary' || encoding.encoding === 'unreadable')
    return { ok: false, issue: sheetMessages.unreadableKind(encoding.encoding) };
  const start = firstLetters(bytes, encoding);
  const kind = kindOfText(start);
  if (kind !== 'text') return { ok: false, issue: sheetMessages.unreadableKind(kind) };
  const separator = SEPARATOR_LINE.exec(start);
  const skip = separator?.[0].length ?? 0;
  const named = separator?.[1] as Delimiter | undefined;
  const delimiter = named ?? findDelimiter(start.slice(skip), names, limits);
  const file: TextFile = { bytes, encoding, delimiter, skip };
  return {
    ok: true,
    source: {
      forgiven: [
        ...encodingForgiven(encoding),
        ...(separator ? [forgivenMessages.separatorLine()] : []),
        ...(delimiter === ',' ? [] : [forgivenMessages.delimiter(DELIMITER_NAMES[delimiter])]),
        ...(hasUnusualLineEnds(start) ? [forgivenMessages.lineEnds()] : []),
      ],
      visit: (visit) => visitText(file, limits, visit),
    },
  };
}

function visitText(
  { bytes, encoding, delimiter, skip }: TextFile,
  limits: SheetLimits,
  visit: (row: SourceRow) => boolean,
): Visited {
  const issues: Issue[] = [];
  let lostLetters = false;
  const scanner = new RowScanner(delimiter, limits, (values, row) => {
    if (lostLetters && values.some((value) => value.includes('\uFFFD'))) issues.push(messages.notUtf8(row));
    return visit({ row, values });
  });
  const watch = new ChildWatch();
  let toSkip = skip;
  for (const piece of decodeText(bytes, encoding)) {
    if (watch.sees(piece)) return { issues: [], stopped: sheetMessages.childRecords() };
    lostLetters ||= piece.includes('\uFFFD');
    if (!scanner.write(toSkip > 0 ? piece.slice(toSkip) : piece)) break;
    toSkip = 0;
  }
  scanner.end();
  if (scanner.badQuotes.length > 0) issues.push(sheetMessages.badQuotes(scanner.badQuotes));
  const { longCell } = scanner;
  if (!longCell) return { issues };
  const stopped = longCell.quoted
    ? sheetMessages.unclosedQuote(longCell.row)
    : sheetMessages.longCell(limits, longCell.row, columnLetter(longCell.column));
  return { issues, stopped };
}

function encodingForgiven({ encoding, markBytes }: FoundEncoding): Forgiven[] {
  if (encoding === 'windows-1252') return [forgivenMessages.windows1252()];
  if (encoding === 'utf-8') return markBytes > 0 ? [forgivenMessages.byteOrderMark()] : [];
  return [forgivenMessages.utf16()];
}

/** Line feeds alone, or returns with line feeds, are what every program writes. Those inside a value are its own. */
function hasUnusualLineEnds(start: string): boolean {
  const text = start.replace(/"[^"]*"/g, '');
  const pairs = (text.match(/\r\n/g) ?? []).length;
  const returns = (text.match(/\r(?!\n|$)/g) ?? []).length;
  const feeds = (text.match(/\n/g) ?? []).length - pairs;
  return returns > 0 || (pairs > 0 && feeds > 0);
}

function firstLetters(bytes: Uint8Array, encoding: FoundEncoding): string {
  for (const piece of decodeText(bytes, encoding)) if (piece.trim() !== '') return piece;
  return '';
}
