import fc from 'fast-check';
import { parseCsv } from '@/lib/csv/parse-csv';
import { writeCsv } from '@/lib/csv/write-csv';

const codes = (text: string) => {
  const parsed = parseCsv(text);
  return parsed.ok ? [] : parsed.issues.map(({ code, row, column }) => [code, row, column?.letter]);
};

describe('a CSV', () => {
  it('is split into records that know their row', () => {
    expect(parseCsv('year,members\n201920,110\n202021,120\n')).toEqual({
      ok: true,
      csv: {
        columns: [
          { letter: 'A', name: 'year' },
          { letter: 'B', name: 'members' },
        ],
        records: [
          { row: 2, values: { year: '201920', members: '110' } },
          { row: 3, values: { year: '202021', members: '120' } },
        ],
      },
    });
  });

  it.each([
    ['without a line end after the last row', 'a,b\n1,2'],
    ['with line ends of Windows', 'a,b\r\n1,2\r\n'],
    ['with line ends of old Macs', 'a,b\r1,2\r'],
    ['with a byte-order mark', '\uFEFFa,b\n1,2\n'],
    ['with a mark and line ends of Windows', '\uFEFFa,b\r\n1,2\r\n'],
    ['with quotes round plain values', '"a","b"\n"1","2"\n'],
  ])('is the same %s', (_, text) => {
    expect(parseCsv(text)).toMatchObject({
      ok: true,
      csv: {
        columns: [
          { letter: 'A', name: 'a' },
          { letter: 'B', name: 'b' },
        ],
        records: [{ row: 2, values: { a: '1', b: '2' } }],
      },
    });
  });

  it.each([
    ['spaces stay', 'a,b\n 1 ,2 ', { a: ' 1 ', b: '2 ' }],
    ['a comma in quotes stays', 'a,b\n"1,204",2', { a: '1,204', b: '2' }],
    ['two quotes are one', 'a,b\n"called ""the majority""",2', { a: 'called "the majority"', b: '2' }],
    ['a line end in quotes stays', 'a,b\n"one\ntwo",2', { a: 'one\ntwo', b: '2' }],
    ['digits stay text', 'a,b\n007,1e3', { a: '007', b: '1e3' }],
    ['an empty value stays empty', 'a,b\n,2', { a: '', b: '2' }],
    ['a formula stays text', 'a,b\n=1+1,2', { a: '=1+1', b: '2' }],
  ])('is not tidied: %s', (_, text, values) => {
    expect(parseCsv(text)).toMatchObject({ ok: true, csv: { records: [{ row: 2, values }] } });
  });

  it('counts a row with a line end in a value as one row, as a spreadsheet does', () => {
    expect(parseCsv('a,b\n"one\ntwo",2\n3,4')).toMatchObject({
      csv: { records: [{ row: 2 }, { row: 3, values: { a: '3' } }] },
    });
  });

  it('that was written is read back exactly', () => {
    const value = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !text.includes('\r') && !/^\uFEFF|\uFFFD/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 5 }), (rows) => {
        fc.pre(rows.every((row) => row.some((text) => text.trim() !== '')));
        expect(parseCsv(writeCsv(['a', 'b'], rows))).toMatchObject({
          ok: true,
          csv: { records: rows.map(([a, b]) => ({ values: { a, b } })) },
        });
      }),
    );
  });
});

describe('what is wrong with a file has its place', () => {
  it.each([
    ['nothing in it', '', [['empty-file', undefined, undefined]]],
    ['line ends alone', '\n\n', [['empty-file', undefined, undefined]]],
    ['spaces and commas alone', ' , \n , \n', [['empty-file', undefined, undefined]]],
    ['a byte-order mark alone', '\uFEFF', [['empty-file', undefined, undefined]]],
    ['a blank row', 'a,b\n1,2\n\n3,4\n', [['blank-row', 3, undefined]]],
    ['a row of commas', 'a,b\n1,2\n,\n', [['blank-row', 3, undefined]]],
    ['a blank row at the end', 'a,b\n1,2\n\n', [['blank-row', 3, undefined]]],
    ['a value too many', 'a,b\n1,2\n3,4,5\n', [['wrong-length', 3, undefined]]],
    ['a comma without quotes', 'a,b\n1,204,2\n', [['wrong-length', 2, undefined]]],
    ['a value too few', 'a,b\n1\n', [['wrong-length', 2, undefined]]],
    ['a column without a name', 'a,\n1,2\n', [['unnamed-column', 1, 'B']]],
    ['a column twice', 'a,b,a\n1,2,3\n', [['repeated-column', 1, 'C']]],
    ['a letter that was not UTF-8', 'a,b\n1,caf\uFFFD\n', [['not-utf-8', 2, undefined]]],
    ['a header that was not UTF-8', 'a,caf\uFFFD\n1,2\n', [['not-utf-8', 1, undefined]]],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('a quote that is not closed is told with the row where it opens', () => {
    expect(codes('a,b\n1,2\n"3,4\n5,6\n')).toContainEqual(['bad-quote', 3, undefined]);
  });

  it('a quote that is closed too soon is told too', () => {
    expect(codes('a,b\n"1"x,2\n')).toContainEqual(['bad-quote', 2, undefined]);
  });

  it('and all of it is told at once, in the order of the file', () => {
    expect(codes('a,,a\n1,2,3\n\n1,2\n')).toEqual([
      ['unnamed-column', 1, 'B'],
      ['repeated-column', 1, 'C'],
      ['blank-row', 3, undefined],
      ['wrong-length', 4, undefined],
    ]);
  });

  it('the rows that are whole are read all the same', () => {
    expect(parseCsv('a,b\n1,2\n\n3\n4,5\n')).toMatchObject({
      ok: false,
      csv: {
        records: [
          { row: 2, values: { a: '1' } },
          { row: 5, values: { a: '4', b: '5' } },
        ],
      },
    });
  });

  it('after a quote that is not closed nothing is read, because every row may be another', () => {
    expect(parseCsv('a,b\n1,2\n"3,4\n')).not.toHaveProperty('csv');
  });
});

it('any text at all is read or is told to be wrong, and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ab,"\r\n ]{0,40}$/)), (text) => {
      const parsed = parseCsv(text);
      expect(parsed.ok ? parsed.csv.columns.length : parsed.issues.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});
