import { type CountPair, FALSE_ALARM_PERCENT, judgeCounts } from '../../lib/comparison/judge-counts';
import { drawCount } from './draw-count';
import { randomFrom } from './random';

/** Tables in which nothing but chance is at work: how often one of their changes is called hard to explain by it. */
export interface FalseAlarms {
  tables: number;
  /** Of 100 tables, those with at least one such change. */
  percent: number;
  /** Of 100 changes, those of which the numbers are too few to say. */
  tooFewPercent: number;
  /** Whether it is no more than we claim, but for what the simulation itself owes to chance. */
  asClaimed: boolean;
}

/** Three standard errors of a rate that is exactly the claimed one: passed by chance once in 700 times. */
export function mostPercent(tables: number): number {
  return FALSE_ALARM_PERCENT + 3 * Math.sqrt((FALSE_ALARM_PERCENT * (100 - FALSE_ALARM_PERCENT)) / tables);
}

/**
 * Draws tables, one measure for each average and one count for each year, and judges each table as a page does: with
 * two years their changes, with more the change between any two of them, as a reader may choose.
 */
export function countFalseAlarms(
  averages: readonly number[],
  { tables, seed, years = 2 }: { tables: number; seed: number; years?: number },
): FalseAlarms {
  const random = randomFrom(seed);
  let [alarms, tooFew, changes] = [0, 0, 0];
  for (let table = 0; table < tables; table += 1) {
    const pairs = averages.flatMap((average) =>
      pairsOf(Array.from({ length: years }, () => drawCount(average, random))),
    );
    const verdicts = judgeCounts(pairs);
    if (verdicts.includes('hard to explain by chance alone')) alarms += 1;
    tooFew += verdicts.filter((verdict) => verdict === 'too few to say').length;
    changes += verdicts.length;
  }
  const percent = (100 * alarms) / tables;
  return {
    tables,
    percent,
    tooFewPercent: (100 * tooFew) / changes,
    asClaimed: percent <= mostPercent(tables),
  };
}

function pairsOf(counts: readonly number[]): CountPair[] {
  return counts.flatMap((to, index) => counts.slice(0, index).map((from) => ({ from, to })));
}
