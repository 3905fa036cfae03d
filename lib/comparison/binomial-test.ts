/**
 * The exact conditional test of two counts (Przyborowski and Wilenski 1940): where nothing but chance divides a + b
 * events between two periods of one length, a ~ Bin(a + b, ½). Returns the two-sided p: the chance of a division at
 * least as uneven as this one. 1 for equal counts. Throws on what is no count.
 */
export function binomialTest(a: number, b: number): number {
  for (const count of [a, b])
    if (!Number.isInteger(count) || count < 0) throw new Error(`not a count: ${count}`);
  if (a === b) return 1;
  const [fewer, all] = [Math.min(a, b), a + b];
  const most = Math.exp(logFactorial(all) - logFactorial(fewer) - logFactorial(all - fewer) - all * Math.LN2);
  return Math.min(1, 2 * most * tailRatio(fewer, all));
}

/** P(X ≤ k) ÷ P(X = k): each term from the one above it, until they no longer count. */
function tailRatio(k: number, all: number): number {
  let [term, sum] = [1, 1];
  for (let below = k; below > 0 && term > sum * Number.EPSILON; below -= 1) {
    term *= below / (all - below + 1);
    sum += term;
  }
  return sum;
}

const SMALL = 128;
const smallLogs = [0];
for (let n = 1; n < SMALL; n += 1) smallLogs.push((smallLogs[n - 1] ?? 0) + Math.log(n));

/** ln n!, summed for a small n; otherwise Stirling's series, which is then exact to the last digits of a number. */
export function logFactorial(n: number): number {
  const small = smallLogs[n];
  if (small !== undefined) return small;
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}
