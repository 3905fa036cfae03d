import { binomialTest } from './binomial-test';
import type { ChanceVerdict } from './chance';
import { holmAdjusted } from './holm';

/** Of tables in which nothing but chance is at work, at most so many in a hundred say otherwise of any change in them. */
export const FALSE_ALARM_PERCENT = 5;

/** A count in an earlier and in a later period of the same length. */
export interface CountPair {
  from: number;
  to: number;
}

/** What may be said of a change that was asked about. */
export type CountsVerdict = Exclude<ChanceVerdict, 'not asked of this'>;

/**
 * Judges changes that are read at once, together. "Too few to say" are pairs so small that even all against nothing
 * could not be told from chance beside the others (Tarone 1990); they are known by their sums alone, and so leaving
 * them out keeps the promise of `FALSE_ALARM_PERCENT`, which Holm's correction gives for the rest.
 */
export function judgeCounts(pairs: readonly CountPair[]): CountsVerdict[] {
  const isEnough = enoughToSay(pairs.map(({ from, to }) => from + to));
  const adjusted = holmAdjusted(
    pairs.flatMap(({ from, to }, index) => (isEnough[index] ? [binomialTest(from, to)] : [])),
  );
  let next = 0;
  return isEnough.map((enough) => {
    if (!enough) return 'too few to say';
    const value = adjusted[next] ?? 1;
    next += 1;
    return value <= FALSE_ALARM_PERCENT / 100 ? 'hard to explain by chance alone' : 'often happens by chance';
  });
}

/** Tarone's rule: the least number k of which no more than k sums could reach the level divided by k; those that could. */
function enoughToSay(sums: readonly number[]): boolean[] {
  const couldReach = (k: number): boolean[] =>
    sums.map((sum) => 2 ** (1 - sum) * k <= FALSE_ALARM_PERCENT / 100);
  const sizes = sums.map((_, index) => index + 1);
  const size = sizes.find((k) => couldReach(k).filter(Boolean).length <= k);
  return couldReach(size ?? 1);
}
