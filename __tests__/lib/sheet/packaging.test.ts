import fc from 'fast-check';
import { openFile } from '@/lib/sheet/open-file';
import { makeWorkbook } from '../../fixtures/make-workbook';
import { delimited, ENCODERS, officerFile } from '../../fixtures/officer-files';
import { SWIMMING_HEADER, swimmingClub } from '../../fixtures/synthetic-dataset';

const HEADER = SWIMMING_HEADER.split(',');

/** Letters that every encoding here has, and whose bytes in Windows-1252 never happen to be good UTF-8. */
const text = fc
  .array(fc.constantFrom(...Array.from('abcXYZ0189 ,;"\'-.£“”–(%)\n\t')), { maxLength: 12 })
  .map((letters) => letters.join(''));

/** A row of a table: its first and last value are never blank, so that no row is. */
const row = fc
  .tuple(fc.constantFrom('201819', '201920', 'x'), fc.array(text, { minLength: 9, maxLength: 9 }))
  .map(([period, values]) => [period, ...values, 'Page 1']);

const table = fc.array(row, { minLength: 1, maxLength: 6 });

const packaging = fc.record({
  encoder: fc.constantFrom(...Object.values(ENCODERS)),
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  titles: fc.nat(4),
  blankRows: fc.nat(3),
  blankColumnsBefore: fc.nat(2),
  blankColumnsAfter: fc.nat(3),
  order: fc.shuffledSubarray(
    HEADER.map((_, index) => index),
    { minLength: HEADER.length },
  ),
});

type Packaging = typeof packaging extends fc.Arbitrary<infer P> ? P : never;

/** The table with its columns in another order and blank ones round it, under titles, over blank rows. */
function packaged(
  rows: readonly (readonly string[])[],
  ways: Omit<Packaging, 'encoder' | 'delimiter' | 'lineEnd'>,
) {
  const blanks = (count: number): string[] => Array.from({ length: count }, () => '');
  const wide = [HEADER, ...rows].map((values) => [
    ...blanks(ways.blankColumnsBefore),
    ...ways.order.map((index) => values[index] ?? ''),
    ...blanks(ways.blankColumnsAfter),
  ]);
  const width = wide[0]?.length ?? 0;
  const titles = Array.from({ length: ways.titles }, (_, index) => [`Title ${index}`, ...blanks(width - 1)]);
  return [...titles, ...wide, ...Array.from({ length: ways.blankRows }, () => blanks(width))];
}

/** What a sheet must say: each value by column name, with the row and letter that the spreadsheet shows. */
function placed(file: ReturnType<typeof officerFile>) {
  const opened = openFile(file, swimmingClub);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const { columns, rows, issues } = opened.sheet;
  return {
    issues,
    rows: rows.map(({ row: number, values }) => [
      number,
      Object.fromEntries(columns.map(({ name }, index) => [name, values[index]])),
    ]),
    letters: columns.map(({ letter, name }) => [HEADER.indexOf(name), letter.charCodeAt(0) - 65]),
  };
}

function expected(rows: readonly (readonly string[])[], ways: Packaging) {
  return {
    issues: [],
    rows: rows.map((values, at) => [
      at + 2 + ways.titles,
      Object.fromEntries(HEADER.map((name, index) => [name, values[index]])),
    ]),
    letters: ways.order.map((index, at) => [index, at + ways.blankColumnsBefore]),
  };
}

describe('the same table', () => {
  it('gives the same values and places in whatever way it is packaged as text', () => {
    fc.assert(
      fc.property(table, packaging, (rows, ways) => {
        const bytes = ways.encoder(delimited(packaged(rows, ways), ways.delimiter, ways.lineEnd));
        expect(placed(officerFile(bytes))).toEqual(expected(rows, ways));
      }),
    );
  });

  it('gives the same values and places from a workbook', () => {
    fc.assert(
      fc.property(table, packaging, (rows, ways) => {
        const bytes = makeWorkbook({ sheets: [{ name: 'Data', rows: packaged(rows, ways) }] });
        expect(placed(officerFile(bytes))).toEqual(expected(rows, ways));
      }),
    );
  });
});

describe('any bytes at all', () => {
  const signature = fc.constantFrom(
    '',
    'PK\x03\x04',
    '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
    '\xFF\xFE',
    '\xEF\xBB\xBF',
    HEADER.join(','),
  );
  it('are a table or an issue, and never an exception', () => {
    fc.assert(
      fc.property(signature, fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        const bytes = Uint8Array.from([...Buffer.from(start, 'latin1'), ...rest]);
        const opened = openFile(officerFile(bytes), swimmingClub);
        expect(opened.ok || opened.issues.length > 0).toBe(true);
      }),
    );
  });

  it('may stand in the middle of a workbook', () => {
    const bytes = makeWorkbook({ sheets: [{ name: 'Data', rows: [HEADER] }] });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), (at, damage) => {
        const damaged = bytes.slice();
        damaged.set(damage.subarray(0, damaged.length - at), at);
        const opened = openFile(officerFile(damaged), swimmingClub);
        expect(opened.ok || opened.issues.length === 1).toBe(true);
      }),
    );
  });
});
