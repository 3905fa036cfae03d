import { withHeights } from '@/lib/export/xlsx/row-heights';
import { headingCell, wrappedCell } from '@/lib/export/xlsx/cells';

const height = (rows: Parameters<typeof withHeights>[0], widths: number[]) =>
  withHeights(rows, widths)[0]![0]!.height;

test('a line of 12 points is 1.3 times as high, in whole points', () => {
  expect(height([[wrappedCell('One line')]], [40])).toBe(16);
});

test('a row is as high as the cell in it that has the most lines', () => {
  // "one two" fits no column of 5 characters: 5 × 9 px less the margins is 27 px.
  expect(height([[wrappedCell('one'), wrappedCell('one two six')]], [40, 5])).toBe(47);
});

test('a heading has room above it', () => {
  // 14 × 1.3 = 18.2, in whole points 19, and 14 above.
  expect(height([[headingCell('Source')]], [40])).toBe(33);
});
