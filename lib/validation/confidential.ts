import { type Cell, isNumber, missingCell } from '../cell/cell';
import type { Dataset } from '../dataset/dataset';
import { measureNames } from '../dataset/define-dataset';
import type { Observation, Table } from '../dataset/table';
import type { Version } from '../dataset/version';
import { inOurDigits } from '../period/our-digits';

const NUMBER_WORDS = /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;

/**
 * The number below which a count of a measure is confidential. Nothing for what does not count people, and for
 * figures of a public paper that the dataset's declared exception names.
 */
export function protectedBelow(
  dataset: Dataset,
  { citation }: Pick<Version, 'citation'>,
  measure: string,
): number | undefined {
  const unit = dataset.measures[measure]?.unit;
  const isOfPeople = unit?.kind === 'count' && unit.people;
  const isException = dataset.disclosure.publishedIn.includes(citation.paper);
  return isOfPeople && !isException ? dataset.disclosure.threshold : undefined;
}

/** Whether a text that is no plain number may still give a confidential count away, so that no message repeats it. */
export function mayReveal(text: string, threshold: number, likely: string | undefined): boolean {
  // "<5" says no more than c does.
  if (likely === 'c') return false;
  if (likely !== undefined && /^\d+$/.test(likely)) return isConfidential(Number(likely), threshold);
  if (NUMBER_WORDS.test(text)) return true;
  const numbers = inOurDigits(text).match(/\d+/g) ?? [];
  return numbers.length > 0 || /\p{N}/u.test(text);
}

/** True from 1 to below the threshold. */
export function isConfidential(value: number, threshold: number): boolean {
  return value > 0 && value < threshold;
}

/** The table as rules may quote it: every confidential count is c. The same table where there is none. */
export function withoutConfidential(table: Table): Table {
  const { dataset, version } = table;
  const limits = measureNames(dataset).flatMap((measure) => {
    const threshold = protectedBelow(dataset, version, measure);
    return threshold === undefined ? [] : [{ measure, threshold }];
  });
  const hides = (cell: Cell | undefined, threshold: number): boolean =>
    cell !== undefined && isNumber(cell) && isConfidential(cell.value, threshold);
  const isBare = ({ cells }: Observation): boolean =>
    limits.some(({ measure, threshold }) => hides(cells[measure], threshold));
  if (limits.length === 0 || !table.observations.some(isBare)) return table;
  const hide = (row: Observation): Observation => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([measure, cell]) => {
        const limit = limits.find((each) => each.measure === measure);
        return [measure, limit && hides(cell, limit.threshold) ? missingCell('c') : cell];
      }),
    ),
  });
  return { ...table, observations: table.observations.map((row) => (isBare(row) ? hide(row) : row)) };
}
