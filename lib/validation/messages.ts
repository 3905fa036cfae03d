import type { CellProblem } from '../cell/parse-cell';
import type { Flag, MissingSymbol } from '../cell/symbols';
import { formatVersion } from '../dataset/format-version';
import type { VersionId } from '../dataset/version';
import type { Day } from '../period/day';
import type { PeriodProblem } from '../period/parse-period';
import type { DatedPeriod } from '../period/period';
import type { CellOddity } from '../sheet/sheet';
import { cellSentence, hiddenSentence, odditySentence, periodSentence } from './cell-messages';
import type { Column, Issue } from './issue';
import { excerpt, fail, listRows, quoted, warning } from './make-issue';

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
    fail(
      'repeated-column',
      `There are two columns named "${excerpt(column.name)}". Delete or rename one of them.`,
      {
        row: 1,
        column,
      },
    ),

  blankRow: (row: number): Issue => fail('blank-row', 'The row is blank. Delete it.', { row }),

  wrongLength: (row: number, found: number, expected: number): Issue =>
    fail(
      'wrong-length',
      `The row has ${found} values and the header has ${expected}. ` +
        `A comma inside a value needs double quotes round the value.`,
      { row },
    ),

  missingColumn: (row: number, name: string, what: string): Issue =>
    fail('missing-column', `There is no column "${name}" (${what}). Add it.`, { row }),

  unknownColumn: (row: number, column: Column, likely: string | undefined): Issue => ({
    ...fail(
      'unknown-column',
      `"${excerpt(column.name)}" is not a column of this dataset. ` +
        (likely === undefined ? 'Delete it.' : `Did you mean "${likely}"?`),
      { row, column, found: column.name },
    ),
    ...(likely !== undefined && { correction: [{ row, column: column.name, to: likely }] }),
  }),

  otherPlace: (row: number, column: Column, found: string, own: string, isOwn: boolean): Issue =>
    fail(
      isOwn ? 'place-misspelt' : 'other-place',
      `${quoted(found)} is not ${own}. ` +
        (isOwn ? `Write ${own}.` : 'Figures of another area are not published here: remove the row.'),
      { row, column, found },
    ),

  period: (row: number, column: Column, problem: PeriodProblem): Issue =>
    fail(`period-${problem.problem.replaceAll(' ', '-')}`, periodSentence(problem), {
      row,
      column,
      ...('text' in problem ? { found: problem.text } : {}),
    }),

  cell: (row: number, column: Column, problem: CellProblem): Issue =>
    fail(cellCode(problem), cellSentence(problem), { row, column, found: problem.text }),

  hiddenCell: (row: number, column: Column, problem: CellProblem, threshold: number): Issue =>
    fail(cellCode(problem), hiddenSentence(problem, threshold), { row, column }),

  oddity: (row: number, column: Column, oddity: CellOddity): Issue =>
    fail(`cell-${oddity.kind}`, odditySentence(oddity), { row, column }),

  flagBesideSymbol: (row: number, column: Column, flags: readonly Flag[], symbol: MissingSymbol): Issue =>
    fail(
      'flag-beside-symbol',
      `The flag ${flags.join(' ')} stands beside ${symbol}, and a flag is about a number. Empty the cell.`,
      { row, column, found: flags.join(' ') },
    ),

  notADay: (row: number, column: Column, found: string, likely?: Day): Issue =>
    fail(
      'not-a-day',
      `${quoted(found)} is not a day. ` +
        (likely ? `Write ${likely}.` : 'Write it as 2020-08-31, or x where the paper does not state it.'),
      { row, column, found },
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

  asAtAfter: (row: number, column: Column, found: string, period: DatedPeriod): Issue =>
    warning(
      'as-at-after',
      [period.id, found],
      `The count of ${found} comes after its period ends (${period.last}). ` +
        'Tick this where the paper counts on that day, and say why.',
      { row, column, found },
    ),

  unknownCategory: (
    row: number,
    column: Column,
    found: string,
    known: readonly string[],
    likely?: string,
  ): Issue =>
    fail(
      'unknown-category',
      `${quoted(found)} is not one of ${listNames(known)}.` + (likely ? ` Did you mean "${likely}"?` : ''),
      { row, column, found },
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
    fail('space-at-an-end', `${quoted(found)} begins or ends with a space. Remove it.`, {
      row,
      column,
      found,
    }),

  notAnId: (row: number, column: Column, found: string): Issue =>
    fail(
      'not-an-id',
      `${quoted(found)} is not an id. Write small letters, digits and hyphens: first-lockdown.`,
      {
        row,
        column,
        found,
      },
    ),

  notADayOrMonth: (row: number, column: Column, found: string): Issue =>
    fail(
      'not-a-day-or-month',
      `${quoted(found)} is not a day or a month. Write 2020-03-03, or 2020-03 where the paper gives the month alone.`,
      { row, column, found },
    ),

  notAWholeNumber: (row: number, column: Column, found: string): Issue =>
    fail('not-a-whole-number', `${quoted(found)} is not a whole number. Write digits alone.`, {
      row,
      column,
      found,
    }),

  notANumber: (row: number, column: Column, found: string): Issue =>
    fail('not-a-number', `${quoted(found)} is not a number. Write digits, with a point for decimals: 39.2.`, {
      row,
      column,
      found,
    }),

  repeatedId: (row: number, column: Column, found: string, firstRow: number): Issue =>
    fail(
      'repeated-id',
      `${quoted(found)} is the id of row ${firstRow} already. Give each row an id of its own.`,
      {
        row,
        column,
        found,
      },
    ),

  unknownReference: (row: number, column: Column, found: string, file: string): Issue =>
    fail('unknown-reference', `${quoted(found)} is not an id in ${file}. Correct it, or add the row there.`, {
      row,
      column,
      found,
    }),

  unknownDataset: (row: number, column: Column, found: string, known: readonly string[]): Issue =>
    fail('unknown-dataset', `${quoted(found)} is not a dataset. Write one of: ${known.join(', ')}.`, {
      row,
      column,
      found,
    }),

  outOfOrder: (row: number, column: Column, found: string, earlier: string, from: string): Issue =>
    fail('out-of-order', `${found} comes before ${earlier}, which is ${from}. Correct one of the two.`, {
      row,
      column,
      found,
    }),

  statedAlone: (row: number, column: Column, stated: string): Issue =>
    fail(
      'stated-alone',
      `${stated} is stated, and this is not: the one needs the other. State both, or write x in both.`,
      { row, column, found: 'x' },
    ),

  nothingNew: (version: VersionId): Issue =>
    fail(
      'nothing-new',
      `The file says the same as the version of ${formatVersion(version)}. There is nothing to publish.`,
    ),

  periodLeftOut: (id: string, name: string): Issue =>
    warning(
      'period-left-out',
      [id],
      `The file has no row for ${name}, and has periods before and after it. ` +
        'Add the rows, or tick this where the paper leaves the period out.',
    ),
};

/** What a rule that looks at one cell or row says of it. */
export const sentences = {
  rowGone: (when: string, groups: string): string =>
    `${[groups, when].filter((text) => text !== '').join(', ')} was published, and the file has no row for it. ` +
    'Put the row back, or tick this and say why it is withdrawn.',

  cellChanged: (label: string, before: string, after: string): string =>
    `${label} was published as ${before}, and the file has ${after}. Correct it, or tick this and say why it changes.`,

  dayChanged: (label: string, before: string, after: string): string =>
    `The figures of ${label} were published as counted on ${before}, and the file has ${after}. ` +
    'Correct it, or tick this and say why it changes.',

  unusualChange: (
    name: string,
    from: string,
    to: string,
    { before, after, largest }: { before: string; after: string; largest: string },
  ): string =>
    `${name} goes from ${before} in ${from} to ${after} in ${to}. The largest change before it was ${largest}. ` +
    'Check it against the paper.',

  identityBroken: (label: string, groups: string, difference: string): string =>
    `${label}${groups === '' ? '' : ` (${groups})`}. ${difference} Check the figures; tick this where the paper prints them so.`,
};

/** After the sentence about one cell, where others of the same period and measure have the same. */
export function andElsewhere(others: number): string {
  return `The same holds for ${others} other ${others === 1 ? 'row' : 'rows'} of the period.`;
}

function cellCode(problem: CellProblem): string {
  const name = problem.problem === 'odd spelling' ? problem.spelling : problem.problem;
  return `cell-${name.replaceAll(' ', '-')}`;
}

/** The first dozen, each in quotation marks. */
function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => `"${name}"`);
  return shown.length < names.length
    ? `${shown.join(', ')} and ${names.length - shown.length} more`
    : shown.join(', ');
}

/** After the message of the first row, where a column repeats its fault. */
export function alsoInRows(rows: readonly number[]): string {
  return `The same is wrong in ${listRows(rows)}.`;
}
