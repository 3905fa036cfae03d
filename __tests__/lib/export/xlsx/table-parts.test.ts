import {
  tableContentTypes,
  tableFiles,
  worksheetRelations,
  worksheetTail,
} from '@/lib/export/xlsx/table-parts';
import type { Worksheet } from '@/lib/export/xlsx/worksheet';

const plain: Worksheet = { name: 'Plain', rows: [], widths: [10] };
const tabled: Worksheet = {
  ...plain,
  table: { name: 'plums', headRow: 4, heads: ['Year', 'Plums & pears'], bodyRows: 3 },
};
const linked: Worksheet = {
  ...plain,
  links: [
    { cell: 'A2', to: { url: 'https://statistics.example/?a=1&b=2' } },
    { cell: 'A3', to: { worksheet: 'Table' } },
  ],
};

test('a table covers its head and its rows, with each head as it stands in the cell', () => {
  const { 'xl/tables/table2.xml': xml } = tableFiles([plain, tabled]);
  expect(xml).toContain("ref='A4:B7'");
  expect(xml).toContain("name='plums' displayName='plums'");
  expect(xml).toContain("<tableColumn id='2' name='Plums &amp; pears'/>");
});

test('only worksheets with a table have a part for one', () => {
  expect(Object.keys(tableFiles([plain, tabled]))).toEqual(['xl/tables/table2.xml']);
  expect(tableContentTypes([plain, tabled]).match(/PartName='[^']+'/g)).toEqual([
    "PartName='/xl/tables/table2.xml'",
  ]);
  expect(tableContentTypes([plain])).toBe('');
});

test('a worksheet refers to its table, and to an address outside the file', () => {
  expect(worksheetRelations(plain, 0)).toBe('');
  expect(worksheetRelations(tabled, 1)).toContain("Target='../tables/table2.xml'");
  expect(worksheetRelations(linked, 0)).toContain(
    "Target='https://statistics.example/?a=1&amp;b=2' TargetMode='External'",
  );
});

test('links, the printed page and the table follow the cells in the order of the format', () => {
  const tail = worksheetTail({ ...linked, ...tabled });
  expect(tail.match(/<(hyperlinks|pageSetup|tableParts)/g)).toEqual([
    '<hyperlinks',
    '<pageSetup',
    '<tableParts',
  ]);
  expect(tail).toContain("<hyperlink ref='A3' location='&#39;Table&#39;!A1'/>");
});
