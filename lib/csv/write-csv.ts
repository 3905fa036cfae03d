/** A table as RFC 4180 text: UTF-8, commas, CRLF line ends, a header row, no byte-order mark. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly string[]>): string {
  const lines = [writeLine(header)];
  for (const row of rows) lines.push(writeLine(row));
  return lines.join('');
}

/** One row with its line end. */
export function writeLine(values: readonly string[]): string {
  return `${values.map(writeValue).join(',')}\r\n`;
}

/** In quotes where a comma, a quote, a line end, a byte-order mark or a space at an end would be read otherwise. */
function writeValue(value: string): string {
  return NEEDS_QUOTES.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

const NEEDS_QUOTES = /[",\r\n\uFEFF]|^ | $/;
