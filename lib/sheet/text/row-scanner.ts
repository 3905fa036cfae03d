import type { SheetLimits } from '../limits';

/** Why a scan ended before the end of the text: the cell that is too long, or that a quote never closes. */
export interface LongCell {
  row: number;
  column: number;
  quoted: boolean;
}

export type VisitValues = (values: string[], row: number) => boolean;

/** A file with more of them has another trouble than a quote. */
const MOST_BAD_QUOTES = 1000;

const LF = 10;
const CR = 13;
const QUOTE = 34;

/**
 * Splits delimited text (RFC 4180) into rows, one visit a row, keeping none. Unlike a parser of whole texts it takes
 * the text in pieces and any mixture of line ends, and a row whose quotes are wrong costs that row alone.
 */
export class RowScanner {
  readonly badQuotes: number[] = [];
  longCell: LongCell | undefined;
  private text = '';
  private at = 0;
  private row = 0;
  private isLast = false;
  private going = true;
  /** Where each mark was last found, and from where it was looked for, so that nothing is looked for twice. */
  private found = unknownMarks();

  constructor(
    private readonly delimiter: string,
    private readonly limits: SheetLimits,
    private readonly visit: VisitValues,
  ) {}

  /** Takes the next piece. False once no more is wanted. */
  write(piece: string): boolean {
    this.text = this.at < this.text.length ? this.text.slice(this.at) + piece : piece;
    this.at = 0;
    this.found = unknownMarks();
    while (this.going && this.at < this.text.length && this.takeRow());
    // What waits for its line end may not grow for ever.
    if (this.text.length - this.at > this.limits.columns * this.limits.cellCharacters) this.stopAt(0, false);
    return this.going;
  }

  end(): void {
    this.isLast = true;
    if (this.going) this.write('');
  }

  private takeRow(): boolean {
    const end = this.lineEnd(this.at);
    const quote = this.find('quote', '"', this.at);
    if (quote < end) return this.takeQuotedRow(end);
    if (end === Infinity && !this.isLast) return false;
    const line = this.text.slice(this.at, end === Infinity ? this.text.length : end);
    const next = this.afterLine(end);
    if (next === undefined) return false;
    const values = line.split(this.delimiter);
    if (line.length > this.limits.cellCharacters) {
      const long = values.findIndex((value) => value.length > this.limits.cellCharacters);
      if (long >= 0) return this.stopAt(long, false);
    }
    return this.giveRow(values, next);
  }

  private takeQuotedRow(lineEnd: number): boolean {
    const values: string[] = [];
    let at = this.at;
    for (;;) {
      const end = this.text.charCodeAt(at) === QUOTE ? this.closingQuote(at) : this.endOfPlainValue(at);
      if (end === undefined) {
        const isLong = this.text.length - at > this.limits.cellCharacters;
        if (isLong) return this.stopAt(values.length, this.hasLineEndSoon(at));
        return this.isLast ? this.skipBadRow(lineEnd) : false;
      }
      if (end - at > this.limits.cellCharacters * 2) return this.stopAt(values.length, false);
      const value = this.valueBetween(at, end);
      if (value.length > this.limits.cellCharacters) return this.stopAt(values.length, false);
      values.push(value);
      if (end >= this.text.length && !this.isLast) return false;
      if (this.text.startsWith(this.delimiter, end)) {
        at = end + 1;
        continue;
      }
      const code = this.text.charCodeAt(end);
      if (end < this.text.length && code !== LF && code !== CR) return this.skipBadRow(lineEnd);
      const next = this.afterLine(end < this.text.length ? end : Infinity);
      return next === undefined ? false : this.giveRow(values, next);
    }
  }

  /** After the closing quote of a value that opens at `from`; undefined where the text ends before it. */
  private closingQuote(from: number): number | undefined {
    let at = from + 1;
    for (;;) {
      const quote = this.text.indexOf('"', at);
      if (quote < 0 || (quote + 1 >= this.text.length && !this.isLast)) return undefined;
      if (this.text.charCodeAt(quote + 1) !== QUOTE) return quote + 1;
      at = quote + 2;
    }
  }

  private endOfPlainValue(from: number): number {
    return Math.min(this.find('delimiter', this.delimiter, from), this.lineEnd(from), this.text.length);
  }

  private valueBetween(at: number, end: number): string {
    if (this.text.charCodeAt(at) !== QUOTE) return this.text.slice(at, end);
    return this.text.slice(at + 1, end - 1).replaceAll('""', '"');
  }

  /** Leaves the row out and goes on with the next line, so that one lost quote does not swallow the rest. */
  private skipBadRow(lineEnd: number): boolean {
    const next = this.afterLine(lineEnd);
    if (next === undefined) return false;
    this.row += 1;
    this.badQuotes.push(this.row);
    this.at = next;
    this.going = this.badQuotes.length < MOST_BAD_QUOTES;
    return this.going;
  }

  private giveRow(values: string[], next: number): boolean {
    this.row += 1;
    this.at = next;
    this.going = this.visit(values, this.row);
    return this.going;
  }

  private stopAt(column: number, quoted: boolean): boolean {
    this.longCell = { row: this.row + 1, column, quoted };
    this.going = false;
    return false;
  }

  /** A long value of one line is long; one that runs over lines has lost its closing quote. */
  private hasLineEndSoon(from: number): boolean {
    return /[\r\n]/.test(this.text.slice(from, from + this.limits.cellCharacters));
  }

  private lineEnd(from: number): number {
    return Math.min(this.find('lf', '\n', from), this.find('cr', '\r', from));
  }

  /** Where the next row begins. Undefined where a return is the last of the piece: a line feed may follow it. */
  private afterLine(end: number): number | undefined {
    if (end === Infinity) return this.isLast ? this.text.length : undefined;
    if (this.text.charCodeAt(end) !== CR) return end + 1;
    if (end + 1 >= this.text.length && !this.isLast) return undefined;
    return this.text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  }

  private find(mark: Mark, text: string, from: number): number {
    const known = this.found[mark];
    if (known.from <= from && known.at >= from) return known.at;
    const at = this.text.indexOf(text, from);
    known.from = from;
    known.at = at < 0 ? Infinity : at;
    return known.at;
  }
}

type Mark = 'lf' | 'cr' | 'quote' | 'delimiter';

function unknownMarks(): Record<Mark, { from: number; at: number }> {
  const unknown = () => ({ from: Infinity, at: -1 });
  return { lf: unknown(), cr: unknown(), quote: unknown(), delimiter: unknown() };
}
