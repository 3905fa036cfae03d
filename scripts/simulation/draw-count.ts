/** A greater average is drawn in parts, whose counts add up to one of it, because e to the minus it is nearly 0. */
const MOST_AT_ONCE = 30;

/** A count of events that come by chance, `average` of them in a period: a Poisson draw (Knuth's multiplication). */
export function drawCount(average: number, random: () => number): number {
  if (average > MOST_AT_ONCE)
    return drawCount(MOST_AT_ONCE, random) + drawCount(average - MOST_AT_ONCE, random);
  const end = Math.exp(-average);
  let count = 0;
  for (let product = random(); product > end; product *= random()) count += 1;
  return count;
}
