import { isTableApart } from '@/lib/scrutiny/pack/is-table-apart';

const table = (rows: number) => ({
  caption: 'Apples',
  columns: [],
  rows: Array.from({ length: rows }, () => ({ label: 'A row', cells: [] })),
});

it.each([
  ['26 rows', 26, [], false],
  ['27 rows', 27, [], true],
  ['25 rows and a note of one line', 25, ['A short note.'], false],
  ['25 rows and a note of two lines', 25, ['n'.repeat(111)], true],
])('says whether %s are more than a sheet holds under a chart', (_, rows, notes, apart) => {
  expect(isTableApart({ table: table(rows), notes })).toBe(apart);
});
