import { strToU8, zipSync } from 'fflate';
import { electiveHomeEducation } from '@/data/elective-home-education/dataset';
import { COMMAND_LINE_LIMITS, LIMITS } from '@/lib/sheet/limits';
import { openFile, visitFile } from '@/lib/sheet/open-file';
import { delimited, ENCODERS, officerFile, SWIMMING_TABLE, tableWith } from '../../fixtures/officer-files';
import { makeWorkbook, workbookParts } from '../../fixtures/make-workbook';
import { swimmingClub } from '../../fixtures/synthetic-dataset';

const CSV = delimited(SWIMMING_TABLE);
const [HEADER = [], FIRST = [], SECOND = []] = SWIMMING_TABLE;
const ROWS = [
  [2, FIRST],
  [3, SECOND],
];

const open = (content: string | Uint8Array, worksheet?: string) =>
  openFile(officerFile(content, worksheet), swimmingClub);

/** What was read: each row's number and values. */
function rowsOf(content: string | Uint8Array, worksheet?: string) {
  const opened = open(content, worksheet);
  return opened.ok ? opened.sheet.rows.map(({ row, values }) => [row, values]) : opened.issues;
}

/** The code and place of everything that was said. */
function said(content: string | Uint8Array, worksheet?: string) {
  const opened = open(content, worksheet);
  const issues = opened.ok ? opened.sheet.issues : opened.issues;
  return issues.map(({ code, row, column, rows }) =>
    [code, row, column?.letter, rows].filter((part) => part !== undefined),
  );
}

function forgivenOf(content: string | Uint8Array) {
  const opened = open(content);
  return opened.ok ? opened.forgiven.map(({ code }) => code) : opened.issues;
}

const asBytes = (...codes: number[]) => Uint8Array.from(codes);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const oldOffice = (stream: string) =>
  latin1(`\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${'\0'.repeat(64)}${stream.replace(/./g, '$&\0')}`);
const zipOf = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, asBytes(1)])));

describe('a file as a spreadsheet saves it', () => {
  it.each(Object.entries(ENCODERS))('is read in %s', (_, encode) => {
    expect(rowsOf(encode(CSV))).toEqual(ROWS);
  });

  it.each([
    ['commas', delimited(SWIMMING_TABLE, ','), []],
    ['semicolons', delimited(SWIMMING_TABLE, ';'), ['delimiter']],
    ['tabs', delimited(SWIMMING_TABLE, '\t'), ['delimiter']],
    [
      'semicolons and Excel’s own line',
      `sep=;\r\n${delimited(SWIMMING_TABLE, ';')}`,
      ['separator-line', 'delimiter'],
    ],
    ['Excel’s own line for commas', `sep=,\r\n${CSV}`, ['separator-line']],
    ['line feeds', delimited(SWIMMING_TABLE, ',', '\n'), []],
    ['returns alone', delimited(SWIMMING_TABLE, ',', '\r'), ['line-ends']],
    ['no line end after the last row', CSV.trimEnd(), []],
    ['quotes round everything', SWIMMING_TABLE.map((row) => `"${row.join('","')}"\n`).join(''), []],
    ['a comma after every row', CSV.replaceAll('\r\n', ',\r\n'), ['blank-columns']],
    ['a byte-order mark', `\uFEFF${CSV}`, ['byte-order-mark']],
    ['blank rows at the end', `${CSV}${',,,,,,,,,,\r\n'.repeat(3)}\r\n`, ['blank-rows']],
  ])('is read with %s, and that is said', (_, text, forgiven) => {
    expect(rowsOf(text)).toEqual(ROWS);
    expect(forgivenOf(text)).toEqual(forgiven);
  });

  it('is read with every kind of line end in one file', () => {
    const [header, first, second] = CSV.split('\r\n');
    const text = `${header}\r${first}\r\n${second}\n`;
    expect(rowsOf(text)).toEqual(ROWS);
    expect(forgivenOf(text)).toEqual(['line-ends']);
  });

  it('keeps the row numbers of the spreadsheet under title rows and between blank ones', () => {
    const [header, first, second] = CSV.split('\r\n');
    const text = `Swimming club,,\r\nInvented\r\n\r\n${header}\r\n${first}\r\n,,,\r\n${second}\r\n`;
    expect(rowsOf(text)).toEqual([
      [5, FIRST],
      [7, SECOND],
    ]);
    expect(forgivenOf(text)).toEqual(['title-rows', 'blank-rows']);
  });

  it.each([
    ['a message', 'Subject: Invented\nDate: 2021'],
    ['JSON', '[2020 figures]'],
    ['a web page', '<5 is not shown'],
  ])('may have titles that look like %s', (_, titles) => {
    expect(rowsOf(`${titles}\n${CSV}`).length).toBe(2);
  });

  it('keeps the letters of the spreadsheet where blank columns stand between', () => {
    const text = delimited(SWIMMING_TABLE.map((row) => ['', ...row.slice(0, 3), '', ...row.slice(3)]));
    const opened = open(text);
    expect(rowsOf(text)).toEqual(ROWS);
    expect(
      opened.ok && opened.sheet.columns.map(({ letter, name }) => `${letter} ${name}`).slice(0, 5),
    ).toEqual(['B time_period', 'C time_identifier', 'D as_at', 'F members', 'G members_flag']);
    expect(opened.ok && opened.forgiven).toEqual([
      { code: 'blank-columns', message: 'Columns A, E are blank and were left out.' },
    ]);
  });

  it('knows a column by its name whatever its case, spaces and hyphens', () => {
    const text = CSV.replace('time_period', ' Time Period ')
      .replace('as_at', 'As-At')
      .replace('lanes', 'LANES');
    const opened = open(text);
    expect(opened.ok && opened.sheet.columns.map(({ name }) => name)).toEqual(HEADER);
    expect(opened.ok && opened.forgiven).toEqual([
      {
        code: 'header-names',
        message:
          'Column names were read without regard to case and spaces: ' +
          '" Time Period " as time_period; "As-At" as as_at; "LANES" as lanes.',
      },
    ]);
  });

  it('may have its columns in any order', () => {
    const text = delimited(SWIMMING_TABLE.map((row) => [...row].reverse()));
    const opened = open(text);
    expect(opened.ok && opened.sheet.columns.at(0)).toEqual({ letter: 'A', name: 'read_from' });
    expect(opened.ok && opened.forgiven.map(({ code }) => code)).toEqual(['column-order']);
  });

  it('keeps each value exactly as it stood', () => {
    for (const text of [
      ' 110 ',
      '1,204',
      '12%',
      '£5',
      '<5',
      '',
      'N/A (32 Y11)',
      '1e3',
      '0x1F',
      '１２',
      '=1+1',
      'a "b"',
      'a\nb',
    ])
      expect(rowsOf(delimited(tableWith(2, 3, text)))).toEqual([
        [2, tableWith(2, 3, text)[1]],
        [3, SECOND],
      ]);
  });

  it('may leave out the values at the end of a row that its columns can do without, as Excel does', () => {
    const table = SWIMMING_TABLE.map((row) => [...row.slice(0, 4), ...row.slice(5), row[4] ?? '']);
    const [header = '', first = '', second = ''] = delimited(table).split('\r\n');
    expect(rowsOf(`${header}\r\n${first.slice(0, -1)}\r\n${second}\r\n`)).toEqual([
      [2, table[1]],
      [3, table[2]],
    ]);
  });
});

describe('a row or column that cannot be read', () => {
  const [header = '', first = '', second = ''] = CSV.split('\r\n');
  it.each([
    [
      'a comma in a number without quotes',
      `${header}\n${first.replace('110', '1,110')}\n${second}`,
      ['wrong-length', 2],
    ],
    ['a row that ends too soon', `${header}\n201920,Academic year\n${second}`, ['wrong-length', 2]],
    ['a remark under the table', `${CSV}Source: invented\r\n`, ['lone-value', 4]],
    ['remarks with every comma', `${CSV}Source,,,,,,,,,,\r\nNote,,,,,,,,,,\r\n`, ['lone-value', 4, [5]]],
    ['three rows of the same wrong length', `${CSV}a,a\r\nb,b\r\nc,c\r\n`, ['wrong-length', 4, [5, 6]]],
    [
      'a quote that is not closed',
      `${header}\n${first.replace('Page', '"Page')}\n${second}`,
      ['bad-quote', 2],
    ],
    [
      'a letter after a closing quote',
      `${header}\n${first.replace('110', '"1"10')}\n${second}`,
      ['bad-quote', 2],
    ],
    ['a column name twice', CSV.replace('lanes', 'members'), ['repeated-column', 1, 'I']],
    ['a column name twice but for its case', CSV.replace('lanes', 'Members'), ['repeated-column', 1, 'I']],
    ['a column with values and no name', CSV.replace('lanes', ''), ['unnamed-column', 1, 'I']],
    ['a letter that was lost before', CSV.replace('Page 1', 'Caf\uFFFD'), ['not-utf-8', 2]],
  ])('is said with its place: %s', (_, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('costs no other row', () => {
    expect(rowsOf(`${header}\n${first.replace('Page', '"Page')}\n${second}`)).toEqual([[3, SECOND]]);
  });
});

describe('a file that is no table', () => {
  const parts = workbookParts({ sheets: [{ name: 'Data', rows: SWIMMING_TABLE }] });
  it.each<[string, string | Uint8Array, (string | number)[]]>([
    ['an empty file', '', ['file-is-empty']],
    ['a byte-order mark alone', '\uFEFF', ['file-is-blank']],
    ['spaces and line ends', ' \r\n\t\n '.repeat(500), ['file-is-blank']],
    ['commas alone', ',,,\n,,,\n', ['file-is-blank']],
    ['a PNG', latin1('\x89PNG\r\n\x1A\n\0\0\0\rIHDR'), ['file-is-image']],
    ['a JPEG', latin1('\xFF\xD8\xFF\xE0\0\x10JFIF'), ['file-is-image']],
    ['a GIF', 'GIF89a', ['file-is-image']],
    ['a WebP', 'RIFF1234WEBPVP8 ', ['file-is-image']],
    ['a photograph of a phone', latin1('\0\0\0\x18ftypheic'), ['file-is-image']],
    ['a PDF', '%PDF-1.7\n1 0 obj', ['file-is-pdf']],
    ['a program of Windows', latin1('MZ\x90\0\x03\0\0\0'), ['file-is-program']],
    ['a program of Linux', latin1('\x7FELF\x02\x01\x01\0'), ['file-is-program']],
    ['a script', '#!/bin/sh\necho 1\n', ['file-is-program']],
    ['a gzip', latin1('\x1F\x8B\x08\0'), ['file-is-archive']],
    ['a rich text', '{\\rtf1\\ansi Figures}', ['file-is-document']],
    ['a web page', '<!DOCTYPE html>\n<html><body><table></table></body></html>', ['file-is-html']],
    ['a web page saved as .xls', '\n<table><tr><td>time_period</td></tr></table>', ['file-is-html']],
    ['an XML workbook of 2003', '<?xml version="1.0"?><Workbook></Workbook>', ['file-is-xml']],
    ['JSON', '[{"time_period": 201920}]', ['file-is-json']],
    ['a JSON object', '{\n  "rows": []\n}', ['file-is-json']],
    [
      'an e-mail',
      'From: officer@example.org\r\nTo: clerk@example.org\r\nSubject: Figures\r\n\r\nHello',
      ['file-is-email'],
    ],
    ['a workbook of Excel 97', oldOffice('Workbook'), ['file-is-xls']],
    ['a workbook with a password', oldOffice('EncryptedPackage'), ['file-is-locked-workbook']],
    ['a document of Word 97', oldOffice('WordDocument'), ['file-is-document']],
    ['a message of Outlook', oldOffice('__substg1.0_0037001F'), ['file-is-email']],
    ['another old Office file', oldOffice('Something'), ['file-is-office']],
    ['a .docx', zipOf('[Content_Types].xml', 'word/document.xml'), ['file-is-document']],
    ['a .pptx', zipOf('ppt/presentation.xml'), ['file-is-presentation']],
    ['an .ods', zipOf('mimetype', 'content.xml'), ['file-is-ods']],
    ['an .xlsb', zipOf('xl/workbook.bin'), ['file-is-xlsb']],
    ['a workbook of Numbers', zipOf('Index/Document.iwa'), ['file-is-numbers']],
    ['a zip of CSVs', zipOf('a.csv', 'b.csv'), ['file-is-zip']],
    ['an empty zip', zipSync({}), ['file-is-zip']],
    [
      'the first half of a workbook',
      makeWorkbook({ sheets: [{ name: 'A', rows: SWIMMING_TABLE }] }).slice(0, 700),
      ['damaged-workbook'],
    ],
    ['a workbook without worksheets', makeWorkbook({ sheets: [] }), ['damaged-workbook']],
    [
      'a workbook with broken XML',
      zipSync({ ...parts, 'xl/worksheets/sheet1.xml': latin1('<worksheet><row') }),
      ['damaged-workbook'],
    ],
    [
      'a workbook with a document type and an entity',
      zipSync({
        ...parts,
        'xl/sharedStrings.xml': latin1('<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>'),
      }),
      ['damaged-workbook'],
    ],
    [
      'a workbook that unpacks to more than it may',
      zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(LIMITS.unpackedBytes + 1) }),
      ['workbook-too-large'],
    ],
    ['zero bytes in a text', CSV.replace('110', '1\u00000'), ['file-is-binary']],
    [
      'a text with a damaged letter',
      Uint8Array.from([...new TextEncoder().encode(CSV + '“”–'), 0xe2, 0x80]),
      ['file-is-unreadable'],
    ],
    ['10,000 columns', `${'a,'.repeat(10_000)}\n`, ['too-many-columns', 1]],
    [
      'a header of 300 columns',
      `${HEADER.join(',')}${',more'.repeat(300)}\n${FIRST.join(',')}\n`,
      ['too-many-columns', 1],
    ],
    ['a cell of 5 MB', CSV.replace('Page 1', 'a'.repeat(5_000_000)), ['long-cell', 2]],
    ['a cell of 5 MB in quotes', CSV.replace('Page 1', `"${'a'.repeat(5_000_000)}"`), ['long-cell', 2]],
    ['a line of 15 MB', 'a'.repeat(15_000_000), ['long-cell', 1]],
    [
      'a quote at the start of a long file that is not closed',
      `"${HEADER.join(',')}\n${'201920,a\n'.repeat(100_000)}`,
      ['unclosed-quote', 1],
    ],
    [
      'a quote at the start of a short file that is not closed',
      `"${HEADER.join(',')}\n${FIRST.join(',')}\n`,
      ['bad-quote', 1],
    ],
    ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(97), ['file-too-large']],
    ['a letter to the council', 'Dear all,\n\nplease find the figures attached.\n', ['no-header']],
    ['figures without column names', `${FIRST.join(',')}\n${SECOND.join(',')}\n`, ['no-header']],
    ['column names further down than anybody looks', `${'A title\n'.repeat(80)}${CSV}`, ['no-header']],
  ])('is one sentence: %s', (_, content, expected) => {
    expect(said(content)).toEqual([expected]);
  });

  it('names the columns that it looked for, and the worksheet', () => {
    const sheets = [
      { name: 'Cover', rows: [['Invented figures']] },
      { name: 'Data', rows: SWIMMING_TABLE },
    ];
    const opened = open(makeWorkbook({ sheets }));
    expect(opened.ok ? [] : opened.issues.map(({ message }) => message)).toEqual([
      'No row of the worksheet "Cover" (the others are "Data") holds the column names of this dataset ' +
        '(time_period, time_identifier, as_at, members, swam_in_year, stopped, moved_away, lanes, attendance_percent, ' +
        'read_from). Begin with the template, or put the names above the figures.',
    ]);
  });

  it('is refused by its size alone where a door has a smaller limit', () => {
    const opened = openFile(officerFile(CSV), swimmingClub, { ...LIMITS, fileBytes: 10 });
    expect(opened.ok ? [] : opened.issues.map(({ code }) => code)).toEqual(['file-too-large']);
  });

  it('may be 100 MB on the command line', () => {
    expect(COMMAND_LINE_LIMITS.fileBytes).toBeGreaterThan(100_000_000);
  });

  it('is stopped where a part of a workbook lies about its size', () => {
    const spaces = strToU8(`<worksheet>${' '.repeat(LIMITS.unpackedBytes)}`);
    const lying = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': spaces });
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 30; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(said(lying)).toEqual([['damaged-workbook']]);
  });
});

describe('records of children sent by mistake', () => {
  const SENTENCE =
    'This looks like records of children, one row each. Nothing of it was kept. ' +
    'Send totals only, with no name, number, date of birth or address of a child.';
  const child = (head: string, ...rows: string[]) => `${head}\n${rows.join('\n')}\n`;
  it.each<[string, string | Uint8Array]>([
    ['names in two columns', child('Forename,Surname,Year group', 'Zelda,Quux,7')],
    ['a full name', child('Pupil Name;School', 'Zelda Quux;Invented Primary')],
    ['a date of birth', child('Ref\tD.O.B.', '1\t03/04/2010')],
    ['a pupil number by its head', child('UPN,Reason', 'Quux,moved')],
    ['a pupil number by its shape', child('a,b', 'Quux,Z999123456789', 'x,y')],
    ['a learner number', child('ULN,Reason', '9999999999,moved')],
    ['an NHS number', child('NHS Number,Reason', '9999999999,moved')],
    ['a postcode by its head', child('Case,Home postcode', '1,ZZ99 3VZ')],
    ['postcodes by their shape', child('a,b', '1,ZZ99 3VZ', '2,ZZ99 3CZ')],
    ['a name with what describes a child', child('Name,Gender,Ethnicity,Year group', 'Quux,F,WBRI,7')],
    ['a case with what describes a child', child('Child,NCY,Gender,Reason', 'Q,7,F,moved')],
    [
      'dates of birth without a head that says so',
      child('a,b', 'Quux,03/04/2010', 'Corge,17/11/2008', 'Grault,29/01/2012', 'Garply,08/09/2007'),
    ],
    ['heads under a title', child('Children in the service\n\nFirst name,Last name', 'Zelda,Quux')],
    ['beside the columns of the dataset', CSV.replace('lanes', 'surname').replace(',6,', ',Quux,')],
    ['in a note of a proper table', delimited(tableWith(3, 10, 'Quux is Z999123456789'))],
    [
      'in a workbook',
      makeWorkbook({
        sheets: [
          {
            name: 'Quux',
            rows: [
              ['Surname', 'DOB'],
              ['Quux', '2010-04-03'],
            ],
          },
        ],
      }),
    ],
    ['in UTF-16', ENCODERS['UTF-16, little end first'](child('Surname,DOB', 'Quux,2010-04-03'))],
  ])('is one sentence that repeats nothing: %s', (_, content) => {
    const opened = open(content);
    expect(opened).toEqual({
      ok: false,
      issues: [{ level: 'fail', code: 'child-records', message: SENTENCE }],
    });
  });

  it.each([
    ['one postcode, of an office', delimited(tableWith(2, 10, 'ZZ99 3VZ'))],
    ['a longer number', delimited(tableWith(2, 10, 'Report 1234567890123'))],
    ['a title that speaks of names', `List of names\n${CSV}`],
    ['breakdowns of a table of totals', CSV.replace('lanes', 'gender').replace('stopped', 'ethnicity')],
  ])('are not seen in %s', (_, text) => {
    expect(open(text).ok).toBe(true);
  });
});

describe('the rows of a long file', () => {
  it('can be visited one by one, with the columns first', () => {
    const seen: unknown[] = [];
    const visited = visitFile(officerFile(CSV), swimmingClub, ({ columns, headerRow }) => {
      seen.push(columns.length, headerRow);
      return ({ row, values }) => seen.push([row, values]);
    });
    expect(visited.ok && visited.shape.issues).toEqual([]);
    expect(seen).toEqual([11, 1, ...ROWS]);
  });

  it('are not limited in number', () => {
    let rows = 0;
    visitFile(
      officerFile(CSV + `${FIRST.join(',')}\r\n`.repeat(100_000)),
      swimmingClub,
      () => () => (rows += 1),
    );
    expect(rows).toBe(100_002);
  });
});

describe('the council’s own table', () => {
  it('is read as it is published', () => {
    const opened = openFile(
      officerFile('time_period,current_ehe_recorded,read_from\n201920,201,End of August 2020 (2019/20)\n'),
      electiveHomeEducation,
    );
    expect(opened.ok && opened.sheet.rows).toEqual([
      { row: 2, values: ['201920', '201', 'End of August 2020 (2019/20)'] },
    ]);
  });
});
