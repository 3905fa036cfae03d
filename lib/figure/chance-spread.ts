import { logFactorial } from '../comparison/binomial-test';
import { judgeCounts } from '../comparison/judge-counts';

/** What chance alone does to a count that does not change: how often each number comes, and where it mostly lies. */
export interface ChanceSpread {
  average: number;
  /** In 19 years of 20 the count is one of these, or lies between them. */
  low: number;
  high: number;
  /** How often each count from 0 on comes, as a share; those beyond come less than once in 10,000 years. */
  shares: readonly number[];
}

const TAIL = 0.025;
const SELDOM = 0.0001;

/** The Poisson distribution of a count with that average. */
export function chanceSpread(average: number): ChanceSpread {
  const shares: number[] = [];
  let [below, low, high] = [0, 0, 0];
  for (let count = 0; count <= average || (shares[count - 1] ?? 0) >= SELDOM; count += 1) {
    const share = Math.exp(count * Math.log(average) - average - logFactorial(count));
    if (below < TAIL) low = count;
    if (below < 1 - TAIL) high = count;
    below += share;
    shares.push(share);
  }
  return { average, low, high, shares };
}

/** From a count, how low or how high the next must be to be hard to explain by chance alone. */
export interface ChangeLimits {
  /** This or fewer; absent where even none would not do. */
  fewer?: number;
  /** This or more. */
  more: number;
}

/** The limits of a change that is read beside `others` equally large measures that stay as they are. */
export function changeLimits(count: number, others: number): ChangeLimits {
  const same = Array.from({ length: others }, () => ({ from: count, to: count }));
  const isHard = (to: number): boolean =>
    judgeCounts([{ from: count, to }, ...same])[0] === 'hard to explain by chance alone';
  let [fewer, more] = [count - 1, count + 1];
  while (fewer >= 0 && !isHard(fewer)) fewer -= 1;
  while (!isHard(more)) more += 1;
  return fewer < 0 ? { more } : { fewer, more };
}
