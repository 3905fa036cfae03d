import type { CellProblem } from '../cell/parse-cell';
import type { PeriodProblem } from '../period/parse-period';
import type { Column, Issue } from './issue';

/**
 * Every sentence that an officer can be told, in one place: the command line, the page and JSON say the same.
 * Each says what was found and what to do.
 */
export const messages = {
  emptyFile: (): Issue =>
    fail('empty-file', 'The file is empty. Save the sheet again as CSV with its header row.'),

  noRows: (): Issue =>
    fail(
      'no-rows',
      'The file has a header and no rows under it. Add the rows and save the sheet again as CSV.',
    ),

  notUtf8: (row: number): Issue =>
    fail('not-utf-8', 'A letter cannot be read. Save the sheet again as "CSV UTF-8" from the spreadsheet.', {
      row,
    }),

  badQuote: (row: number): Issue =>
    fail(
      'bad-quote',
      'A double quote is opened and not closed. Save the sheet again as CSV from the spreadsheet.',
      {
        row,
      },
    ),

  unnamedColumn: (column: Column): Issue =>
    fail('unnamed-column', 'The column has no name. Name it or delete it.', { row: 1, column }),

  repeatedColumn: (column: Column): Issue =>
    fail('repeated-column', `There are two columns named "${column.name}". Delete or rename one of them.`, {
      row: 1,
      column,
    }),

  blankRow: (row: number): Issue => fail('blank-row', 'The row is blank. Delete it.', { row }),

  wrongLength: (row: number, found: number, expected: number): Issue =>
    fail(
      'wrong-length',
      `The row has ${found} values and the header has ${expected}. ` +
        `A comma inside a value needs double quotes round the value.`,
      { row },
    ),

  missingColumn: (name: string, what: string): Issue =>
    fail('missing-column', `There is no column "${name}" (${what}). Add it.`, { row: 1 }),

  unknownColumn: (column: Column, likely: string | undefined): Issue =>
    fail(
      'unknown-column',
      `"${column.name}" is not a column of this dataset. ` +
        (likely === undefined ? 'Delete it.' : `Did you mean "${likely}"?`),
      { row: 1, column, found: column.name },
    ),

  period: (row: number, column: Column, problem: PeriodProblem): Issue =>
    fail(`period-${problem.problem.replaceAll(' ', '-')}`, periodSentence(problem), {
      row,
      column,
      ...('text' in problem ? { found: problem.text } : {}),
    }),

  cell: (row: number, column: Column, problem: CellProblem): Issue =>
    fail(`cell-${problem.problem.replaceAll(' ', '-')}`, cellSentence(problem), {
      row,
      column,
      found: problem.text,
    }),

  notADay: (row: number, column: Column, found: string): Issue =>
    fail(
      'not-a-day',
      `${quoted(found)} is not a day. Write it as 2020-08-31, or x where the paper does not state it.`,
      {
        row,
        column,
        found,
      },
    ),

  asAtOutside: (row: number, column: Column, found: string, first: string): Issue =>
    fail(
      'as-at-outside',
      `The count of ${found} comes before its period begins (${first}). Correct one of the two.`,
      {
        row,
        column,
        found,
      },
    ),

  unknownCategory: (row: number, column: Column, found: string, known: readonly string[]): Issue =>
    fail(
      'unknown-category',
      `${quoted(found)} is not one of ${known.map((name) => `"${name}"`).join(', ')}.`,
      {
        row,
        column,
        found,
      },
    ),

  emptyText: (row: number, column: Column): Issue =>
    fail('empty-text', 'The value is empty. Write where in the paper the row was read.', {
      row,
      column,
      found: '',
    }),

  repeatedRow: (row: number, firstRow: number): Issue =>
    fail('repeated-row', `The row has the same period and groups as row ${firstRow}. Delete one of them.`, {
      row,
    }),

  wrongKindOfPeriod: (row: number, column: Column, found: string, expected: readonly string[]): Issue =>
    fail('wrong-kind-of-period', `This dataset is by ${expected.join(' or ')}, and the row is by ${found}.`, {
      row,
      column,
    }),

  smallNumber: (row: number, column: Column, threshold: number): Issue =>
    fail(
      'small-number',
      `A count of 1 to ${threshold - 1} may identify a child. Write c, or declare the public paper that prints it.`,
      { row, column },
    ),

  changedOnDisk: (sha256: string): Issue =>
    fail(
      'changed-on-disk',
      `The file is not the one that was published: its SHA-256 is ${sha256}, and versions.json has another. ` +
        'Put the published file back, and publish a correction as a new version.',
    ),

  missingFile: (): Issue =>
    fail('missing-file', 'versions.json lists this file, and it is not there. Put it back.'),

  unlistedFile: (sha256: string): Issue =>
    fail(
      'unlisted-file',
      `The file is not listed in versions.json, so no reader would see it. List it there with "sha256": "${sha256}", ` +
        'or remove it.',
    ),

  unknownPaper: (paper: string, known: readonly string[]): Issue =>
    fail(
      'unknown-paper',
      `"${paper}" is not a paper that data/meetings/papers.csv lists. Add it there, or write one of: ${known.join(', ')}.`,
    ),

  badVersionsFile: (place: string, what: string): Issue =>
    fail('bad-versions-file', `${place === '' ? 'The list' : place} is not right: ${what}.`),

  invalidRecord: (row: number, column: Column | undefined, what: string): Issue =>
    fail('invalid-record', what, { row, ...(column === undefined ? {} : { column }) }),

  missingRegister: (): Issue =>
    fail('missing-register', 'The file is not there. Put it back: with no rows it still needs its header.'),

  strayRegister: (): Issue =>
    fail(
      'stray-register',
      'The meetings data declares no such file, so no reader would see it. Declare or remove it.',
    ),

  emptyValue: (row: number, column: Column, mayBeUnstated: boolean): Issue =>
    fail(
      'empty-value',
      `The value is empty. ${mayBeUnstated ? 'Write x where the paper does not state it.' : 'Fill it in.'}`,
      {
        row,
        column,
        found: '',
      },
    ),

  mustBeStated: (row: number, column: Column): Issue =>
    fail(
      'must-be-stated',
      '"x" says that the paper does not state it, and this column needs a value. Fill it in.',
      {
        row,
        column,
        found: 'x',
      },
    ),

  spaceAtAnEnd: (row: number, column: Column, found: string): Issue =>
    fail('space-at-an-end', `"${found}" begins or ends with a space. Remove it.`, { row, column, found }),

  notAnId: (row: number, column: Column, found: string): Issue =>
    fail('not-an-id', `"${found}" is not an id. Write small letters, digits and hyphens: first-lockdown.`, {
      row,
      column,
      found,
    }),

  notADayOrMonth: (row: number, column: Column, found: string): Issue =>
    fail(
      'not-a-day-or-month',
      `"${found}" is not a day or a month. Write 2020-03-03, or 2020-03 where the paper gives the month alone.`,
      { row, column, found },
    ),

  notAWholeNumber: (row: number, column: Column, found: string): Issue =>
    fail('not-a-whole-number', `"${found}" is not a whole number. Write digits alone.`, {
      row,
      column,
      found,
    }),

  repeatedId: (row: number, column: Column, found: string, firstRow: number): Issue =>
    fail('repeated-id', `"${found}" is the id of row ${firstRow} already. Give each row an id of its own.`, {
      row,
      column,
      found,
    }),

  unknownReference: (row: number, column: Column, found: string, file: string): Issue =>
    fail('unknown-reference', `"${found}" is not an id in ${file}. Correct it, or add the row there.`, {
      row,
      column,
      found,
    }),

  unknownDataset: (row: number, column: Column, found: string, known: readonly string[]): Issue =>
    fail('unknown-dataset', `"${found}" is not a dataset. Write one of: ${known.join(', ')}.`, {
      row,
      column,
      found,
    }),

  endsBeforeStart: (row: number, column: Column, found: string, first: string): Issue =>
    fail('ends-before-start', `It ends on ${found}, before it begins on ${first}. Correct one of the two.`, {
      row,
      column,
      found,
    }),
};

function fail(
  code: string,
  message: string,
  place: Partial<Pick<Issue, 'row' | 'column' | 'found'>> = {},
): Issue {
  return { level: 'fail', code, message, ...place };
}

function cellSentence(problem: CellProblem): string {
  switch (problem.problem) {
    case 'unclear mark':
      return `${quoted(problem.text)} does not say why there is no number. Write ${problem.use}.`;
    case 'not a whole number':
      return `${quoted(problem.text)} is not a whole number.${typeInstead(problem.likely)}`;
    case 'not a number':
      return `${quoted(problem.text)} is not a percentage written as a number.${typeInstead(problem.likely)}`;
    case 'negative':
      return `${quoted(problem.text)} is below 0, and nothing counted here can be. Correct it.`;
    case 'over 100':
      return `${quoted(problem.text)} is over 100 per cent. Correct it.`;
    case 'unknown flag':
      return `${quoted(problem.text)} is not a flag. Write p (provisional), r (revised), e (estimated) or b (break).`;
  }
}

function periodSentence(problem: PeriodProblem): string {
  switch (problem.problem) {
    case 'unknown identifier':
      return `${quoted(problem.identifier)} is not a kind of period here. Write one of: ${problem.known.join(', ')}.`;
    case 'not six digits':
      return `${quoted(problem.text)} is not six digits. Write the school year 2019/20 as 201920.`;
    case 'years not consecutive':
      return `${quoted(problem.text)} does not name two years in a row. Did you mean ${problem.expected}?`;
    case 'not a day':
      return `${quoted(problem.text)} is not a day in eight digits. Write 22 September 2020 as 20200922.`;
    case 'year not stated':
      return `"x" says that no year is stated, and ${quoted(problem.identifier)} needs one.`;
    case 'year not expected':
      return `The paper states no year for ${quoted(problem.identifier)}, so time_period is x, not ${quoted(problem.text)}.`;
  }
}

function quoted(text: string): string {
  return text === '' ? 'An empty cell' : `"${text}"`;
}

function typeInstead(likely: string | undefined): string {
  return likely === undefined
    ? ' Write digits alone, or a symbol: c, x, z, low or u.'
    : ` Write digits alone: ${likely}.`;
}
