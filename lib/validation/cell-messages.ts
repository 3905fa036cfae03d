import type { Reading, Spelling } from '../cell/odd-spellings';
import type { CellProblem } from '../cell/parse-cell';
import type { PeriodProblem } from '../period/parse-period';
import type { CellOddity } from '../sheet/sheet';
import { quoted } from './make-issue';

/** What is wrong with a text that is spelt like this, after "The value" or the value itself. */
const SPELT: Readonly<Record<Spelling, string>> = {
  formula: 'is a formula',
  'error value': 'is an error of the spreadsheet',
  bound: 'is a bound and not a number',
  range: 'is a range and not a number',
  scientific: 'is in scientific notation, which may have lost digits',
  hexadecimal: 'is not written in the digits 0 to 9 alone',
  date: 'is a date, which a spreadsheet may have made of something else',
  flag: 'has a flag beside the number, and flags have a column of their own',
  coverage: 'has words beside the number, and what it covers has a column of its own',
  symbol: 'is not written as the symbol alone, in small letters',
  'other digits': 'is not written in the digits 0 to 9',
  'letter for a digit': 'has the letter O where a 0 belongs',
  'thousands mark': 'has a comma or a space between its digits',
  'per cent sign': 'has a % sign',
  'pound sign': 'has a £ sign',
  zeros: 'has zeros that a number does not need',
  spaces: 'begins or ends with a space',
};

/** A figure that cannot be read, in a sentence or two. */
export function cellSentence(problem: CellProblem): string {
  const { text, likely } = problem;
  switch (problem.problem) {
    case 'unclear mark':
      return `${quoted(text)} does not say why there is no number. Write ${problem.use}.`;
    case 'odd spelling':
      return `${quoted(text)} ${SPELT[problem.spelling]}.${typeInstead(likely)}`;
    case 'not a whole number':
      return `${quoted(text)} is not a whole number.${typeInstead(likely)}`;
    case 'not a number':
      return `${quoted(text)} is not a percentage written as a number.${typeInstead(likely)}`;
    case 'negative':
      return `${quoted(text)} is below 0, and nothing counted here can be. Correct it.`;
    case 'over 100':
      return `${quoted(text)} is over 100 per cent. Correct it.`;
    case 'unknown flag':
      return `${quoted(text)} is not a flag. Write p (provisional), r (revised), e (estimated) or b (break).`;
  }
}

/** The same where the value may be a confidential count: no digit of it is repeated. */
export function hiddenSentence(problem: CellProblem, threshold: number): string {
  const what = problem.problem === 'odd spelling' ? SPELT[problem.spelling] : 'is not a whole number';
  return (
    `The value ${what}. It may hold a confidential count, so it is not repeated here. ` +
    `Write digits alone, or c where the count is from 1 to ${threshold - 1}.`
  );
}

/** What a workbook's cell holds beyond its text. */
export function odditySentence(oddity: CellOddity): string {
  switch (oddity.kind) {
    case 'rounded':
      return `The cell shows ${quoted(oddity.shown)} and holds more digits. Type the number that is meant.`;
    case 'merged':
      return `The cell is one of the merged cells ${oddity.range}. Separate them, and fill in each.`;
    case 'formula':
      return 'The cell holds a formula. Type the number itself.';
    case 'date':
    case 'percent':
    case 'error':
    case 'bracket':
      return 'The cell does not hold what it shows. Type the value itself.';
  }
}

/** A period that cannot be read. */
export function periodSentence(problem: PeriodProblem): string {
  switch (problem.problem) {
    case 'unknown identifier':
      return (
        `${quoted(problem.identifier)} is not a kind of period here. ` +
        (problem.likely ? `Did you mean "${problem.likely}"?` : `Write one of: ${problem.known.join(', ')}.`)
      );
    case 'not six digits':
      return (
        `${quoted(problem.text)} is not six digits. ` +
        (problem.likely ? `Write ${problem.likely}.` : 'Write the school year 2019/20 as 201920.')
      );
    case 'years not consecutive':
      return `${quoted(problem.text)} does not name two years in a row. Did you mean ${problem.expected}?`;
    case 'not a day':
      return (
        `${quoted(problem.text)} is not a day in eight digits. ` +
        (problem.likely ? `Write ${problem.likely}.` : 'Write 22 September 2020 as 20200922.')
      );
    case 'year not stated':
      return `"x" says that no year is stated, and ${quoted(problem.identifier)} needs one.`;
    case 'year not expected':
      return `The paper states no year for ${quoted(problem.identifier)}, so time_period is x, not ${quoted(problem.text)}.`;
  }
}

function typeInstead(likely: Reading | undefined): string {
  if (likely?.value === undefined) return ' Write digits alone, or a symbol: c, x, z, low or u.';
  const flag = likely.flag === undefined ? '' : `, and ${likely.flag} in the column for flags`;
  const coverage = likely.coverage === undefined ? '' : ', and the words in the column for coverage';
  const beside = flag + coverage;
  return /^\d/.test(likely.value)
    ? ` Write digits alone: ${likely.value}${beside}.`
    : ` Write ${likely.value}.`;
}
