/** A table as RFC 4180 text: UTF-8, commas, CRLF line ends, a header row, no byte-order mark. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly string[]>): string {
  const lines = [writeLine(header)];
  for (const row of rows) lines.push(writeLine(row));
  return lines.join('');
}

/** One row with its line end. */
export function writeLine(values: readonly string[]): string {
  // Almost every row is plain: one look at all of it is cheaper than one at each value.
  const isPlain = !ROW_NEEDS_QUOTES.test(values.join('\0'));
  return `${(isPlain ? values : values.map(writeValue)).join(',')}\r\n`;
}

/** In quotes where a comma, a quote, a line end, a byte-order mark or a space at an end would be read otherwise. */
function writeValue(value: string): string {
  return NEEDS_QUOTES.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

const ROW_NEEDS_QUOTES = /[",\r\n\uFEFF]|(^|\0) | (\0|$)/;
const NEEDS_QUOTES = /[",\r\n\uFEFF]|^ | $/;
