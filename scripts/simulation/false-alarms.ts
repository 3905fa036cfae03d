import { FALSE_ALARM_PERCENT, judgeCounts } from '../../lib/comparison/judge-counts';
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

/** Draws tables of two periods, one measure for each average, and judges each table as a page does. */
export function countFalseAlarms(averages: readonly number[], tables: number, seed: number): FalseAlarms {
  const random = randomFrom(seed);
  let [alarms, tooFew] = [0, 0];
  for (let table = 0; table < tables; table += 1) {
    const verdicts = judgeCounts(
      averages.map((average) => ({ from: drawCount(average, random), to: drawCount(average, random) })),
    );
    if (verdicts.includes('hard to explain by chance alone')) alarms += 1;
    tooFew += verdicts.filter((verdict) => verdict === 'too few to say').length;
  }
  const percent = (100 * alarms) / tables;
  const tooFewPercent = (100 * tooFew) / (tables * averages.length);
  return { tables, percent, tooFewPercent, asClaimed: percent <= mostPercent(tables) };
}
