import { writeCsv } from '@/lib/csv/write-csv';

describe('a written CSV', () => {
  it('has a header, commas, and the line ends of the standard, the last one too', () => {
    expect(writeCsv(['year', 'members'], [['201920', '110']])).toBe('year,members\r\n201920,110\r\n');
  });

  it('has quotes round a value with a comma, a quote or a line end', () => {
    expect(writeCsv(['a'], [['1,204'], ['called "most"'], ['one\ntwo']])).toBe(
      'a\r\n"1,204"\r\n"called ""most"""\r\n"one\ntwo"\r\n',
    );
  });

  it('begins with the header and no byte-order mark', () => {
    expect(writeCsv(['a'], [['é']]).charCodeAt(0)).toBe(97);
  });

  it('has a header also without rows', () => {
    expect(writeCsv(['a', 'b'], [])).toBe('a,b\r\n');
  });
});
