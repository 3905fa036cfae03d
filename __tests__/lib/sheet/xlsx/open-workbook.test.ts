import { LIMITS } from '@/lib/sheet/limits';
import { openFile } from '@/lib/sheet/open-file';
import { type MadeCell, makeWorkbook, type MadeSheet } from '../../../fixtures/make-workbook';
import { officerFile, SWIMMING_TABLE } from '../../../fixtures/officer-files';
import { swimmingClub } from '../../../fixtures/synthetic-dataset';

const FORMATS = [
  'General',
  'mmm-yy',
  '0%',
  '#,##0',
  '0.0',
  'yyyy-mm-dd',
  '0.00%',
  '[Red]0;[Blue]-0',
  '"p."0',
  '@',
];
const AS_DATE = 1;

/** The invented table with one cell made otherwise: `row` as the spreadsheet counts, `column` from 0. */
function sheetWith(row: number, column: number, cell: MadeCell): MadeSheet {
  const rows = SWIMMING_TABLE.map((values, at) =>
    values.map((value, index): MadeCell => (at === row - 1 && index === column ? cell : value)),
  );
  return { name: 'Data', rows };
}

function open(
  sheets: MadeSheet | MadeSheet[],
  options: { worksheet?: string; from1904?: boolean; prefix?: string } = {},
) {
  const { worksheet, ...made } = options;
  const bytes = makeWorkbook({
    sheets: Array.isArray(sheets) ? sheets : [sheets],
    formats: FORMATS,
    ...made,
  });
  const opened = openFile(officerFile(bytes, worksheet), swimmingClub);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened;
}

/** The text of one cell, and what is odd about it. */
function read(cell: MadeCell, options = {}, column = 3) {
  const [first] = open(sheetWith(2, column, cell), options).sheet.rows;
  const oddity = first?.oddities?.get(column);
  return oddity ? [first?.values[column], oddity] : [first?.values[column]];
}

describe('a workbook', () => {
  it('is read like the CSV of the same table', () => {
    expect(open({ name: 'Data', rows: SWIMMING_TABLE })).toMatchObject({
      sheet: {
        columns: SWIMMING_TABLE[0]?.map((name) => ({ name })),
        layout: 'tidy',
        headerRow: 1,
        worksheet: 'Data',
        issues: [],
        rows: SWIMMING_TABLE.slice(1).map((values, at) => ({ row: at + 2, values })),
      },
      forgiven: [],
    });
  });

  it('is read where its program writes a prefix before every name', () => {
    expect(open({ name: 'Data', rows: SWIMMING_TABLE }, { prefix: 'x:' }).sheet.rows).toHaveLength(2);
  });

  it.each<[string, MadeCell, unknown[]]>([
    ['a number', 110, ['110']],
    ['a fraction', 39.2, ['39.2']],
    ['0.1 + 0.2 as Excel shows it', { value: '0.30000000000000004' }, ['0.3']],
    ['a number that Excel stores with an exponent', { value: '1.2E+3' }, ['1200']],
    ['twelve digits', { value: '202000000001' }, ['202000000001']],
    ['a text that is a number', '110', ['110']],
    ['a text with spaces round it', ' 110 ', [' 110 ']],
    ['a text in the cell itself', { type: 'inlineStr', inline: '<t>110</t>' }, ['110']],
    ['a text in several styles', { type: 'inlineStr', inline: '<r><t>11</t></r><r><t>0</t></r>' }, ['110']],
    ['a text with a line end', { type: 'inlineStr', inline: '<t>a_x000A_b</t>' }, ['a\nb']],
    [
      'a text with what is read above it',
      { type: 'inlineStr', inline: '<t>a</t><rPh><t>b</t></rPh>' },
      ['a'],
    ],
    ['true', { type: 'b', value: '1' }, ['TRUE']],
    ['false', { type: 'b', value: '0' }, ['FALSE']],
    ['an error', { type: 'e', value: '#REF!' }, ['#REF!', { kind: 'error' }]],
    ['thousands shown with a comma', { style: 3, value: '1204' }, ['1204']],
    ['a colour for negative numbers', { style: 7, value: '12' }, ['12']],
    ['a number with a word before it', { style: 8, value: '12' }, ['12']],
    ['a number in a cell of text', { style: 9, value: '12' }, ['12']],
    ['a percentage', { style: 2, value: '0.12' }, ['12%', { kind: 'percent', percent: '12' }]],
    [
      'a percentage of many digits',
      { style: 6, value: '0.285' },
      ['28.5%', { kind: 'percent', percent: '28.5' }],
    ],
    ['a number shown rounded', { style: 4, value: '39.16' }, ['39.16', { kind: 'rounded', shown: '39.2' }]],
    ['a number whose digits are all shown', { style: 4, value: '39.2' }, ['39.2']],
    ['a formula', { formula: 'B2+B3', value: '110' }, ['=B2+B3', { kind: 'formula', result: '110' }]],
    [
      'a formula that makes a text',
      { type: 'str', formula: 'A1&"a"', value: 'xa' },
      ['=A1&"a"', { kind: 'formula', result: 'xa' }],
    ],
    [
      'a formula in error',
      { type: 'e', formula: 'X1/0', value: '#DIV/0!' },
      ['=X1/0', { kind: 'formula', result: '#DIV/0!' }],
    ],
    [
      'a formula never worked out',
      { formula: 'SUM(A1:A2)' },
      ['=SUM(A1:A2)', { kind: 'formula', result: '' }],
    ],
    [
      'a period that became a date',
      { style: AS_DATE, value: '40483' },
      ['2010-11-01', { kind: 'date', day: '2010-11-01', likely: '2010/11' }],
    ],
    ['another date', { style: AS_DATE, value: '44074' }, ['2020-08-31', { kind: 'date', day: '2020-08-31' }]],
    [
      'a date written as one',
      { type: 'd', value: '2020-08-31T00:00:00' },
      ['2020-08-31', { kind: 'date', day: '2020-08-31' }],
    ],
    ['a number too large for a date', { style: AS_DATE, value: '99999999' }, ['99999999']],
    ['nothing', null, ['']],
  ])('gives the text of %s, and what is odd about it', (_, cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });

  it('counts days from 1904 where an old Mac made it', () => {
    expect(read({ style: AS_DATE, value: '42612' }, { from1904: true })).toEqual([
      '2020-08-31',
      { kind: 'date', day: '2020-08-31' },
    ]);
  });

  it('may hold dates in the column of days, and says how they were read', () => {
    const opened = open(sheetWith(2, 2, { style: 5, value: '44074' }));
    expect(opened.sheet.rows[0]).toEqual({ row: 2, values: SWIMMING_TABLE[1] });
    expect(opened.forgiven).toEqual([
      {
        code: 'day-cells',
        message:
          'Column C (as_at) holds dates as Excel stores them. They were read as days, such as 2020-08-31.',
      },
    ]);
  });

  it('writes out a formula that was filled down', () => {
    const sheet: MadeSheet = {
      name: 'Data',
      rows: [
        SWIMMING_TABLE[0] ?? [],
        ['201920', 'a', 'b', { formula: 'B2+$C$1', formulaAttributes: ' t="shared" si="0"', value: '1' }],
        ['202021', 'a', 'b', { formula: '', formulaAttributes: ' t="shared" si="0"', value: '2' }],
      ],
    };
    expect(open(sheet).sheet.rows.map(({ values }) => values[3])).toEqual(['=B2+$C$1', '=B3+$C$1']);
  });

  it('says which cells are merged, and what stands in the first', () => {
    const sheet = { ...sheetWith(3, 0, null), merged: ['A2:A3'] };
    const [, second] = open(sheet).sheet.rows;
    expect(second?.values[0]).toBe('');
    expect(second?.oddities?.get(0)).toEqual({ kind: 'merged', range: 'A2:A3', first: '201920' });
  });

  it('may have merged titles above the table', () => {
    const rows = [['Swimming club', null, null], ...SWIMMING_TABLE];
    const opened = open({ name: 'Data', rows, merged: ['A1:C1'] });
    expect(opened.sheet.rows.map(({ row }) => row)).toEqual([3, 4]);
    expect(opened.forgiven.map(({ code }) => code)).toEqual(['title-rows']);
  });

  it('keeps its row numbers and letters where rows and columns are blank', () => {
    const rows = [[], ['', ''], ...SWIMMING_TABLE.map((values) => [null, ...values])];
    const { sheet } = open({ name: 'Data', rows });
    expect(sheet.rows.map(({ row }) => row)).toEqual([4, 5]);
    expect(sheet.columns[0]).toEqual({ letter: 'B', name: 'time_period' });
  });

  it('says that a column with values has no name', () => {
    const rows = SWIMMING_TABLE.map((values, at) => (at === 2 ? [...values, null, 'a remark'] : values));
    expect(
      open({ name: 'Data', rows }).sheet.issues.map(({ code, column, row }) => [code, column?.letter, row]),
    ).toEqual([['unnamed-column', 'M', 1]]);
  });

  it('has hidden rows and columns read, and says so', () => {
    const opened = open({ name: 'Data', rows: SWIMMING_TABLE, hiddenRows: [3], hiddenColumns: [2] });
    expect(opened.sheet.rows).toHaveLength(2);
    expect(opened.forgiven.map(({ message }) => message)).toEqual([
      'Row 3 is hidden in the worksheet. It was read like the others.',
      'Column B is hidden in the worksheet. It was read like the others.',
    ]);
  });
});

describe('a workbook of several worksheets', () => {
  const sheets: MadeSheet[] = [
    { name: 'Old', rows: [['nothing']], state: 'hidden' },
    { name: 'Data', rows: SWIMMING_TABLE },
    { name: 'Draft', rows: SWIMMING_TABLE.slice(0, 2) },
  ];

  it('is read from the first that is shown, and says how to read another', () => {
    const { sheet, forgiven } = open(sheets);
    expect(sheet.worksheet).toBe('Data');
    expect(forgiven.map(({ message }) => message)).toEqual([
      'The worksheet "Data" was read. To read another, name it: "Draft".',
      'The workbook has a hidden worksheet, not read: "Old".',
    ]);
  });

  it('is read from the one that is named, whatever the case', () => {
    expect(open(sheets, { worksheet: 'draft' }).sheet.rows).toHaveLength(1);
  });

  it('names its worksheets where there is none of that name', () => {
    const bytes = makeWorkbook({ sheets });
    expect(openFile(officerFile(bytes, 'Figures'), swimmingClub)).toEqual({
      ok: false,
      issues: [
        {
          level: 'fail',
          code: 'no-such-worksheet',
          message: 'The workbook has no worksheet "Figures". It has "Old", "Data", "Draft".',
        },
      ],
    });
  });
});

describe('a workbook that is too wide', () => {
  it('is refused with the row', () => {
    const rows = [
      SWIMMING_TABLE[0] ?? [],
      [...Array.from({ length: LIMITS.columns }, () => null), 'far out'],
    ];
    const opened = openFile(officerFile(makeWorkbook({ sheets: [{ name: 'Data', rows }] })), swimmingClub);
    expect(opened.ok ? [] : opened.issues.map(({ code, row }) => [code, row])).toEqual([
      ['too-many-columns', 2],
    ]);
  });
});
