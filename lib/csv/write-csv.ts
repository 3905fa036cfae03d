import Papa from 'papaparse';

/** A table as RFC 4180 text: UTF-8, commas, CRLF line ends, a header row, no byte-order mark. */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(
    [header, ...rows].map((row) => [...row]),
    { newline: '\r\n' },
  )}\r\n`;
}
