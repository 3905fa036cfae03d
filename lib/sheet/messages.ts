import type { Column, Issue } from '../validation/issue';
import type { UnreadableKind } from './kind-of-file';
import type { SheetLimits } from './limits';
import type { Forgiven } from './sheet';

/** Every sentence that an officer can be told about a file as such. None repeats a value where a child may be meant. */
export const sheetMessages = {
  unreadableKind: (kind: UnreadableKind): Issue => fail(`file-is-${kind}`, UNREADABLE[kind]),

  tooLarge: (bytes: number, limits: SheetLimits): Issue =>
    fail(
      'file-too-large',
      `The file is ${megabytes(bytes)} MB, and the most that is read is ${megabytes(limits.fileBytes)} MB. ` +
        'Send the table of figures alone.',
    ),

  unpacksTooLarge: (limits: SheetLimits): Issue =>
    fail(
      'workbook-too-large',
      `The workbook unpacks to more than ${megabytes(limits.unpackedBytes)} MB. ` +
        'Copy the table to a new workbook, or save the sheet as CSV UTF-8.',
    ),

  damagedWorkbook: (): Issue =>
    fail(
      'damaged-workbook',
      'The workbook is damaged and cannot be read. Open it in Excel and save it again as .xlsx, or as CSV UTF-8.',
    ),

  noSuchWorksheet: (name: string, names: readonly string[]): Issue =>
    fail(
      'no-such-worksheet',
      `The workbook has no worksheet "${name}". It has ${names.map((each) => `"${each}"`).join(', ')}.`,
    ),

  tooManyColumns: (limits: SheetLimits, row: number): Issue =>
    fail(
      'too-many-columns',
      `The row has more than ${limits.columns} columns. A table of figures has fewer: send that table alone.`,
      { row },
    ),

  longCell: (limits: SheetLimits, row: number, letter: string): Issue =>
    fail(
      'long-cell',
      `The cell in column ${letter} is longer than the ${limits.cellCharacters.toLocaleString('en-GB')} characters ` +
        'that Excel allows. Shorten it.',
      { row },
    ),

  unclosedQuote: (row: number): Issue =>
    fail(
      'unclosed-quote',
      'A double quote is opened here and not closed. Close or remove it, or save the sheet again from the spreadsheet.',
      { row },
    ),

  badQuotes: (rows: readonly number[]): Issue => ({
    ...fail(
      'bad-quote',
      'A double quote stands where it cannot. Put the whole value in double quotes and double each one inside it.',
    ),
    ...first(rows),
  }),

  rowTooLong: (rows: readonly number[], found: number, expected: number): Issue => ({
    ...fail(
      'wrong-length',
      `The row has ${found} values and the header has ${expected}. ` +
        'A comma inside a value needs double quotes round the value.',
    ),
    ...first(rows),
  }),

  rowTooShort: (rows: readonly number[], found: number, expected: number): Issue => ({
    ...fail(
      'wrong-length',
      `The row has ${found} values and the header has ${expected}. Fill in those that are missing.`,
    ),
    ...first(rows),
  }),

  loneValue: (rows: readonly number[]): Issue => ({
    ...fail(
      'lone-value',
      'The row has one value. If it is a remark under the table, delete it; if it is a row of figures, fill it in.',
    ),
    ...first(rows),
  }),

  unnamedColumn: (headerRow: number, letter: string, row: number): Issue =>
    fail(
      'unnamed-column',
      `The column has no name, and a value in row ${row}. Name it in row ${headerRow}, or delete it.`,
      { row: headerRow, column: { letter, name: '' } },
    ),

  noHeader: (expected: readonly string[], where: string): Issue =>
    fail(
      'no-header',
      `No row ${where} holds the column names of this dataset (${expected.join(', ')}). ` +
        'Begin with the template, or put the names above the figures.',
    ),

  childRecords: (): Issue =>
    fail(
      'child-records',
      'This looks like records of children, one row each. Nothing of it was kept. ' +
        'Send totals only, with no name, number, date of birth or address of a child.',
    ),

  unclearHead: (row: number, column: Column, found: string, write: string): Issue =>
    fail('unclear-head', `"${found}" does not say plainly which period the column is of. Write ${write}.`, {
      row,
      column,
      found,
    }),

  emptyHead: (row: number, column: Column, write: string): Issue =>
    fail('unclear-head', `The column has figures and no head. Write ${write}.`, { row, column, found: '' }),

  headContradicts: (row: number, column: Column, found: string, what: string): Issue =>
    fail('head-contradicts', `"${found}" says two things: ${what}. Correct one of the two.`, {
      row,
      column,
      found,
    }),

  unknownRowLabel: (row: number, column: Column, found: string): Issue =>
    fail(
      'unknown-row-label',
      `"${found}" is not a measure of this dataset. Write it as the paper prints it, or delete the row.`,
      { row, column, found },
    ),

  repeatedRowLabel: (row: number, column: Column, found: string, firstRow: number): Issue =>
    fail('repeated-row-label', `"${found}" stands in row ${firstRow} too. Delete or rename one of them.`, {
      row,
      column,
      found,
    }),

  periodOfGroups: (row: number, write: string): Issue =>
    fail('unclear-head', `Nothing above the groups says plainly which day they are of. Write ${write}.`, {
      row,
    }),
};

/** What was put right in the packaging, each in a sentence. */
export const forgivenMessages = {
  byteOrderMark: (): Forgiven =>
    forgiven('byte-order-mark', 'The file begins with a byte-order mark. It was set aside.'),
  utf16: (): Forgiven => forgiven('utf-16', 'The file is in UTF-16 ("Unicode text"). It was read as that.'),
  windows1252: (): Forgiven =>
    forgiven('windows-1252', 'The file is in Windows-1252, not UTF-8. It was read as that.'),
  delimiter: (what: string): Forgiven =>
    forgiven('delimiter', `Values are separated by ${what}, not commas. They were read as that.`),
  separatorLine: (): Forgiven =>
    forgiven('separator-line', 'The file begins with a line "sep=" for Excel. It was set aside.'),
  lineEnds: (): Forgiven =>
    forgiven('line-ends', 'The lines end in more than one way, or as on old Macs. They were read as lines.'),
  titleRows: (count: number, headerRow: number): Forgiven =>
    forgiven(
      'title-rows',
      `${rows(count)} above the column names ${were(count)} left out. The names stand in row ${headerRow}.`,
    ),
  blankRows: (count: number): Forgiven =>
    forgiven('blank-rows', `${rows(count, 'blank ')} ${were(count)} left out.`),
  blankColumns: (letters: readonly string[]): Forgiven =>
    forgiven(
      'blank-columns',
      `${letters.length === 1 ? 'Column' : 'Columns'} ${some(letters)} ` +
        `${letters.length === 1 ? 'is' : 'are'} blank and ${were(letters.length)} left out.`,
    ),
  headerNames: (pairs: readonly string[]): Forgiven =>
    forgiven(
      'header-names',
      `Column names were read without regard to case and spaces: ${pairs.join('; ')}.`,
    ),
  columnOrder: (): Forgiven =>
    forgiven(
      'column-order',
      'The columns stand in another order than the template’s. They were read by name.',
    ),
  worksheet: (read: string, others: readonly string[]): Forgiven =>
    forgiven(
      'worksheet',
      `The worksheet "${read}" was read. To read another, name it: ${others.map((name) => `"${name}"`).join(', ')}.`,
    ),
  hiddenWorksheets: (names: readonly string[]): Forgiven =>
    forgiven(
      'hidden-worksheets',
      `The workbook has ${names.length === 1 ? 'a hidden worksheet' : `${names.length} hidden worksheets`}, not read: ` +
        `${names.map((name) => `"${name}"`).join(', ')}.`,
    ),
  hiddenRows: (hidden: readonly number[]): Forgiven =>
    forgiven(
      'hidden-rows',
      `${hidden.length === 1 ? 'Row' : 'Rows'} ${some(hidden)} ` +
        `${hidden.length === 1 ? 'is hidden in the worksheet. It was' : 'are hidden in the worksheet. They were'} read like the others.`,
    ),
  hiddenColumns: (letters: readonly string[]): Forgiven =>
    forgiven(
      'hidden-columns',
      `${letters.length === 1 ? 'Column' : 'Columns'} ${some(letters)} ` +
        `${letters.length === 1 ? 'is hidden in the worksheet. It was' : 'are hidden in the worksheet. They were'} read like the others.`,
    ),
  dayCells: (letter: string, name: string): Forgiven =>
    forgiven(
      'day-cells',
      `Column ${letter} (${name}) holds dates as Excel stores them. They were read as days, such as 2020-08-31.`,
    ),
  turned: (): Forgiven =>
    forgiven(
      'turned',
      'The sheet is laid out as the paper prints it, measures down and periods across. It was turned.',
    ),
  rowsBelow: (below: readonly number[]): Forgiven =>
    forgiven(
      'rows-below',
      below.length === 1
        ? `Row ${below.join()} stands under the table. It was left out.`
        : `Rows ${below[0]} to ${below.at(-1)} stand under the table. They were left out.`,
    ),
  turnedGroups: (): Forgiven =>
    forgiven(
      'turned',
      'The sheet is laid out as the paper prints it, with the groups across. It was turned.',
    ),
};

const SAVE_AS = 'Open it in the spreadsheet and save the sheet as .xlsx or as CSV UTF-8.';

const UNREADABLE: Record<UnreadableKind, string> = {
  empty: 'The file is empty. Save the sheet again as CSV or .xlsx with its header row.',
  blank:
    'The file holds only spaces and line ends. Save the sheet again as CSV or .xlsx with its header row.',
  xls: `This is an .xls workbook of Excel 97 to 2003. ${SAVE_AS}`,
  xlsb: `This is an .xlsb workbook, which only Excel reads. ${SAVE_AS}`,
  ods: `This is an .ods workbook of LibreOffice. ${SAVE_AS}`,
  numbers: 'This is a workbook of Apple Numbers. Export it there as Excel (.xlsx) or as CSV in UTF-8.',
  'locked-workbook':
    'The workbook is protected by a password. Remove it in Excel (File, Info, Protect Workbook) and save it again.',
  pdf: 'This is a PDF, a picture of pages. Copy its table to a spreadsheet and save that as .xlsx or as CSV UTF-8.',
  document:
    'This is a text document, not a spreadsheet. Copy its table to a spreadsheet and save that as .xlsx or CSV UTF-8.',
  presentation:
    'This is a presentation. Copy its table to a spreadsheet and save that as .xlsx or CSV UTF-8.',
  image: 'This is a picture. Type its figures in the template, and save that as .xlsx or as CSV UTF-8.',
  zip: 'This is a zip with other files in it. Take the spreadsheet out of it and send that.',
  archive: 'This is a compressed archive. Take the spreadsheet out of it and send that.',
  html: 'This is a web page, though its name may say otherwise. Open it in Excel and save it as .xlsx or CSV UTF-8.',
  xml: 'This is XML, not a table. Open it in Excel and save it as .xlsx or as CSV UTF-8.',
  json: 'This is JSON, not a table. Send the figures as .xlsx or as CSV UTF-8.',
  email: 'This is an e-mail. Save the spreadsheet that is attached to it and send that.',
  program: 'This is a program, not a table. It was not run. Send the figures as .xlsx or as CSV UTF-8.',
  office: 'This is a document of an old Microsoft program. Save its table as .xlsx or as CSV UTF-8.',
  binary: 'This is not a table: it has bytes that no text has. Save the sheet as .xlsx or as CSV UTF-8.',
  unreadable:
    'Some letters of the file are damaged: it is partly UTF-8 and partly not. Save the sheet again as CSV UTF-8.',
};

function fail(
  code: string,
  message: string,
  place: Partial<Pick<Issue, 'row' | 'column' | 'found'>> = {},
): Issue {
  return { level: 'fail', code, message, ...place };
}

/** One message speaks for every row that has the same cause. */
function first([row, ...others]: readonly number[]): Pick<Issue, 'row' | 'rows'> {
  if (row === undefined) return {};
  return others.length === 0 ? { row } : { row, rows: others };
}

function forgiven(code: string, message: string): Forgiven {
  return { code, message };
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / (1024 * 1024)));
}

function rows(count: number, adjective = ''): string {
  return count === 1 ? `1 ${adjective}row` : `${count} ${adjective}rows`;
}

function were(count: number): string {
  return count === 1 ? 'was' : 'were';
}

/** The first of a list, so that a message stays a sentence. */
function some(items: readonly (string | number)[]): string {
  return items.slice(0, 10).join(', ') + (items.length > 10 ? ' and others' : '');
}
