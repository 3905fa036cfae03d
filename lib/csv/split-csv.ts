/** What stopped the quotes of a text from being understood: the record, counted from 1, that holds the bad one. */
export interface BadQuote {
  record: number;
}

/**
 * The records of a delimited text, one at a time, so that a long file is never held in pieces. RFC 4180: a value in
 * double quotes may hold the delimiter, line ends and doubled quotes. A line ends with LF, CR LF or CR, and the end
 * of the last line is no record. Nothing is trimmed. A quote that is not closed, or is closed inside a value, goes
 * to `report`, and the record is read as well as it can be.
 */
export function* splitCsv(
  text: string,
  delimiter = ',',
  report: (problem: BadQuote) => void = () => undefined,
): Generator<string[]> {
  const lineEnd = lineEndFinder(text);
  let quote = text.indexOf('"');
  let at = 0;
  for (let record = 1; at < text.length; record += 1) {
    const end = lineEnd(at);
    if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
    if (quote === -1 || quote >= end) {
      yield text.slice(at, end).split(delimiter);
      at = afterLineEnd(text, end);
    } else {
      const read = readQuoted(text, at, delimiter, lineEnd);
      if (!read.isClosed) report({ record });
      yield read.values;
      at = read.next;
    }
  }
}

/** Where the line that holds a place ends. Asked with rising places, so that each line end is looked for once. */
function lineEndFinder(text: string): (from: number) => number {
  const next = (mark: string): ((from: number) => number) => {
    let found = -1;
    return (from) => {
      if (found < from) found = text.indexOf(mark, from);
      if (found === -1) found = text.length;
      return found;
    };
  };
  const [feed, carriage] = [next('\n'), next('\r')];
  return (from) => Math.min(feed(from), carriage(from));
}

function afterLineEnd(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

interface QuotedRecord {
  values: string[];
  next: number;
  isClosed: boolean;
}

/** One record that has a quote somewhere in its first line, value by value. */
function readQuoted(
  text: string,
  from: number,
  delimiter: string,
  lineEnd: (from: number) => number,
): QuotedRecord {
  const values: string[] = [];
  let at = from;
  let isClosed = true;
  for (;;) {
    let value = '';
    if (text[at] === '"') {
      const quoted = readQuotes(text, at);
      isClosed &&= quoted.isClosed;
      value = quoted.value;
      at = quoted.next;
    }
    const end = lineEnd(at);
    const stop = text.indexOf(delimiter, at);
    const isLast = stop === -1 || stop >= end;
    const rest = text.slice(at, isLast ? end : stop);
    if (rest !== '' && at > from && text[at - 1] === '"') isClosed = false;
    values.push(value + rest);
    if (isLast) return { values, next: afterLineEnd(text, end), isClosed };
    at = stop + delimiter.length;
  }
}

/** A value from its opening quote to its closing one; two quotes inside it are one. */
function readQuotes(text: string, from: number): { value: string; next: number; isClosed: boolean } {
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) return { value: unquoted(text.slice(from + 1)), next: text.length, isClosed: false };
    if (text[close + 1] !== '"')
      return { value: unquoted(text.slice(from + 1, close)), next: close + 1, isClosed: true };
    at = close + 2;
  }
}

function unquoted(text: string): string {
  return text.replaceAll('""', '"');
}
