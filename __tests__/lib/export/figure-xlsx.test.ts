import { figureXlsx } from '@/lib/export/figure-xlsx';
import type { Figure } from '@/lib/figure/figure';
import { fixtureFigure, fixtureNames } from '../drawing/fixture-figures';
import { all, openXlsx } from './open-xlsx';

const figures = fixtureNames.map((name): [string, Figure] => [name, fixtureFigure(name)]);
const opened = async (figure: Figure) => openXlsx(await figureXlsx(figure));

describe.each(figures)('the spreadsheet of "%s"', (_name, figure) => {
  it('has a cover, the notes and one table, each named on its tab, with the cover in front', async () => {
    const { part } = await opened(figure);
    expect(all(part('xl/workbook.xml'), /<sheet [^>]*name="(\w+)"/g).map(([, name]) => name)).toEqual([
      'Cover',
      'Notes',
      'Table',
    ]);
    expect(part('xl/worksheets/sheet1.xml')).toContain("tabSelected='1'");
    expect(part('xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
    expect(part('xl/worksheets/sheet3.xml')).not.toContain('tabSelected');
  });

  it('has in A1 of each worksheet its title, and A1 chosen', async () => {
    const { cells, part } = await opened(figure);
    expect(cells(1)['A1']).toBe(figure.subtitle);
    expect(cells(2)['A1']).toBe('Notes, symbols and tags');
    expect(cells(3)['A1']).toBe(figure.table.caption);
    for (const sheet of [1, 2, 3])
      expect(part(`xl/worksheets/sheet${sheet}.xml`)).toContain("<selection activeCell='A1' sqref='A1'/>");
  });

  it('marks each table as a table whose heads are those in the cells, all different, with none empty', async () => {
    const { cells, part } = await opened(figure);
    for (const sheet of [2, 3]) {
      const table = part(`xl/tables/table${sheet}.xml`);
      const [, first, last] = /ref='A(\d+):[A-Z](\d+)'/.exec(table)!;
      const heads = all(table, /<tableColumn id='\d+' name='([^']*)'/g).map(([, head]) => head!);
      const inCells = heads.map((_, column) => cells(sheet)[`${'ABCDEFG'[column]}${first}`]);
      expect(inCells).toEqual(heads);
      expect(new Set(heads.map((head) => head.toLowerCase())).size).toBe(heads.length);
      expect(heads).not.toContain('');
      expect(cells(sheet)[`A${last}`]).not.toBeUndefined();
      expect(cells(sheet)[`A${Number(last) + 1}`]).toBeUndefined();
    }
  });

  it('says above each table that there is one, and has no empty row above or inside it', async () => {
    const { cells } = await opened(figure);
    for (const sheet of [2, 3]) {
      const found = cells(sheet);
      const rows = Object.keys(found).map((address) => Number(address.replace(/\D/g, '')));
      expect(found['A2']).toBe('This worksheet contains one table.');
      expect([...new Set(rows)].length).toBe(Math.max(...rows));
    }
  });

  it('has no merged or hidden cells, no filters, no frozen panes and no macros', async () => {
    const { part, paths } = await opened(figure);
    const everything = paths.map(part).join('');
    expect(everything).not.toMatch(/mergeCell|hidden=|autoFilter|<pane|<f>/);
    expect(paths.filter((path) => /vba|drawing|media/.test(path))).toEqual([]);
  });

  it('has a width for each column and breaks the text of a cell inside it', async () => {
    const { part } = await opened(figure);
    for (const sheet of [1, 2, 3])
      expect(part(`xl/worksheets/sheet${sheet}.xml`)).toMatch(/<cols><col min="1" max="1" width="\d+"/);
    expect(part('xl/styles.xml')).toContain('wrapText="1"');
  });

  it('says in its properties what it is, by whom, in which language and of which day', async () => {
    const { part } = await opened(figure);
    const properties = part('docProps/core.xml');
    expect(properties).toContain('<dc:creator>Children’s services statistics</dc:creator>');
    expect(properties).toContain('<dc:language>en-GB</dc:language>');
    expect(properties).toContain(`>${figure.version.id}T00:00:00Z</dcterms:created>`);
    expect(properties).toMatch(/<dc:title>[^<]+<\/dc:title>/);
    expect(part('[Content_Types].xml')).toContain("PartName='/docProps/core.xml'");
  });

  it('names every part that it refers to', async () => {
    const { part, paths } = await opened(figure);
    const named = all(part('[Content_Types].xml'), /PartName=["']\/([^"']+)/g).map(([, path]) => path!);
    expect(named.filter((path) => !paths.includes(path))).toEqual([]);
    expect(named).toEqual(expect.arrayContaining(['xl/tables/table2.xml', 'xl/tables/table3.xml']));
  });

  it('is the same file every time', async () => {
    expect(Buffer.compare(await figureXlsx(figure), await figureXlsx(figure))).toBe(0);
  });
});

describe('the cells of a spreadsheet', () => {
  it('hold numbers as numbers, shown as the figure shows them', async () => {
    const { cells, format } = await opened(fixtureFigure('bridge'));
    const [row] = Object.entries(cells(3)).find(([, value]) => value === 125)!;
    expect(format(3, row)).toBe('"+"#,##0;"−"#,##0;#,##0');
    expect(Object.values(cells(3))).toEqual(expect.arrayContaining([176, 125, -54, 0, -21, -35, 4, 195]));
  });

  it('hold the symbol where there is no number, and say what it means on the same worksheet', async () => {
    const { cells } = await opened(fixtureFigure('two-point-missing'));
    expect(Object.values(cells(3))).toEqual(expect.arrayContaining(['[x]', 160]));
    expect(Object.values(cells(3))).toContain('Symbols: [x] not available.');
    expect(Object.values(cells(2))).toContain('There is no number: not available. It is not 0.');
  });

  it('say beside a number that it is worked out, and the number of its note', async () => {
    const { cells } = await opened(fixtureFigure('bridge'));
    expect(Object.values(cells(3))).toContain('worked out, [note 1]');
    expect(cells(2)['A4']).toBe('[note 1]');
    expect(cells(2)['B4']).toBe('Started since the summer before is worked out: 301 − 176 = 125.');
  });

  it('keep text that looks like a formula as text', async () => {
    const figure = fixtureFigure('one-point');
    const risky = {
      ...figure,
      table: { ...figure.table, rows: [{ label: '=1+1', cells: [{ text: '@sum' }] }] },
    };
    const { cells, format, part } = await opened(risky);
    const [address] = Object.entries(cells(3)).find(([, value]) => value === '=1+1')!;
    expect(format(3, address)).toBe('@');
    expect(Object.values(cells(3))).toContain('@sum');
    expect(part('xl/worksheets/sheet3.xml')).not.toContain('<f>');
  });
});
