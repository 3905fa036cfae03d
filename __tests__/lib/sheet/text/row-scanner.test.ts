import fc from 'fast-check';
import Papa from 'papaparse';
import { LIMITS } from '@/lib/sheet/limits';
import { RowScanner } from '@/lib/sheet/text/row-scanner';

/** Scans a text that comes in pieces. */
function scan(pieces: readonly string[], delimiter = ',', limits = LIMITS) {
  const rows: string[][] = [];
  const scanner = new RowScanner(delimiter, limits, (values) => rows.push(values) > 0);
  for (const piece of pieces) scanner.write(piece);
  scanner.end();
  return { rows, badQuotes: scanner.badQuotes, longCell: scanner.longCell };
}

describe('a text split into rows', () => {
  it.each([
    [
      'plain values',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no line end after the last row',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['every kind of line end', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
    ['a blank line', 'a\n\nb', [['a'], [''], ['b']]],
    [
      'empty values',
      ',\n,,',
      [
        ['', ''],
        ['', '', ''],
      ],
    ],
    ['quotes', '"a","b"\n', [['a', 'b']]],
    ['a delimiter in quotes', '"a,b",c', [['a,b', 'c']]],
    [
      'a line end in quotes',
      '"a\r\nb",c\nd,e',
      [
        ['a\r\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['quotes in quotes', '"a ""b""",""""', [['a "b"', '"']]],
    ['an empty value in quotes', '"",a', [['', 'a']]],
    ['a quote within a value', '5" pipe,6"', [['5" pipe', '6"']]],
  ])('keeps %s', (_, text, rows) => {
    expect(scan([text])).toEqual({ rows, badQuotes: [], longCell: undefined });
  });

  it('leaves out a row whose quotes are wrong, and goes on with the next line', () => {
    expect(scan(['a,b\n"1"x,2\n3,4\n5,"6\n7,8'])).toEqual({
      rows: [
        ['a', 'b'],
        ['3', '4'],
        ['7', '8'],
      ],
      badQuotes: [2, 4],
      longCell: undefined,
    });
  });

  it('stops at a value that is longer than it may be', () => {
    const limits = { ...LIMITS, cellCharacters: 5 };
    expect(scan(['a,b\n1,123456\n3,4'], ',', limits).longCell).toEqual({ row: 2, column: 1, quoted: false });
    expect(scan(['a,"123456"\n'], ',', limits).longCell).toEqual({ row: 1, column: 1, quoted: false });
    expect(scan(['a,"12\n34\n56'], ',', limits).longCell).toEqual({ row: 1, column: 1, quoted: true });
  });

  it('stops when no more rows are wanted', () => {
    const rows: string[][] = [];
    const scanner = new RowScanner(',', LIMITS, (values, row) => {
      rows.push(values);
      return row < 2;
    });
    expect(scanner.write('a\nb\nc\n')).toBe(false);
    scanner.end();
    expect(rows).toEqual([['a'], ['b']]);
  });

  const value = fc
    .array(fc.constantFrom('a', '1', ' ', ',', '"', '\n', '\r\n', '\r', 'é'), { maxLength: 6 })
    .map((letters) => letters.join(''));
  const table = fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });

  it('gives back any table that PapaParse has written, wherever the pieces are cut', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 7 }),
        (rows, newline, size) => {
          const text = Papa.unparse(rows, { newline });
          const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
            text.slice(at * size, (at + 1) * size),
          );
          expect(scan(pieces)).toEqual({ rows, badQuotes: [], longCell: undefined });
        },
      ),
    );
  });

  it('gives the same rows of any text, wherever the pieces are cut', () => {
    const text = fc
      .array(fc.constantFrom('a', ',', '"', '\n', '\r'), { maxLength: 40 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, fc.nat(40), (whole, cut) => {
        expect(scan([whole.slice(0, cut), whole.slice(cut)])).toEqual(scan([whole]));
      }),
    );
  });
});
