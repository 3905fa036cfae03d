import { say } from '../steps/say.mjs';

/**
 * Prints rows under their headings, words to the left and numbers to the right.
 * @param {readonly string[]} headings
 * @param {ReadonlyArray<ReadonlyArray<string | number>>} rows
 */
export function printTable(headings, rows) {
  const texts = [headings, ...rows].map((row) => row.map(String));
  const widths = headings.map((_, column) => Math.max(...texts.map((row) => (row[column] ?? '').length)));
  texts.forEach((row, index) => {
    const cells = row.map((text, column) => {
      const width = widths[column] ?? 0;
      return typeof rows[Math.max(0, index - 1)]?.[column] === 'number'
        ? text.padStart(width)
        : text.padEnd(width);
    });
    say(`  ${cells.join('  ').trimEnd()}`);
  });
}
