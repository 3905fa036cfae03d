import { type Cell, missingCell } from '../cell/cell';
import type { Dataset } from '../dataset/dataset';
import type { Observation, Table } from '../dataset/table';
import type { Version } from '../dataset/version';
import { confidentialCells } from '../disclosure/confidential';
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

/**
 * The table as rules may quote it: every count that disclosure control keeps back is c. The same table where there is
 * none.
 */
export function withoutConfidential(table: Table, earlier: readonly Table[]): Table {
  const hidden = new Map<Observation, Record<string, Cell>>();
  for (const { row, measure } of confidentialCells(table, earlier))
    hidden.set(row, { ...hidden.get(row), [measure]: missingCell('c') });
  if (hidden.size === 0) return table;
  const observations = table.observations.map((row) => {
    const cells = hidden.get(row);
    return cells ? { ...row, cells: { ...row.cells, ...cells } } : row;
  });
  return { ...table, observations };
}
