import { parseCsv } from '@/lib/csv/parse-csv';
import { writeCsv } from '@/lib/csv/write-csv';
import type { OfficerFile } from '@/lib/sheet/sheet';
import type { Correction } from '@/lib/validation/issue';

/** The file with what the officer accepted put into its cells, and nothing else touched. */
export function amendCsv(file: OfficerFile, corrections: Correction): OfficerFile {
  if (corrections.length === 0) return file;
  const { csv } = parseCsv(new TextDecoder().decode(file.bytes));
  if (!csv) return file;
  const wanted = new Map(corrections.map(({ row, column, to }) => [`${row} ${column}`, to]));
  const names = csv.columns.map(({ name }) => name);
  const rows = csv.records.map(({ row, values }) =>
    csv.columns.map(({ letter, name }) => wanted.get(`${row} ${letter}`) ?? wanted.get(`${row} ${name}`) ?? values[name] ?? ''),
  );
  return { ...file, bytes: new TextEncoder().encode(writeCsv(names, rows)) };
}
