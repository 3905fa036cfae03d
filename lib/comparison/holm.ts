/**
 * Holm's correction (1979) for reading several tests at once: the i-th smallest of m values is multiplied by
 * m − i + 1, never comes out below the one before it, and is at most 1. In the order given.
 */
export function holmAdjusted(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const adjusted = values.map(() => 1);
  let least = 0;
  order.forEach(({ value, index }, rank) => {
    least = Math.max(least, Math.min(1, value * (values.length - rank)));
    adjusted[index] = least;
  });
  return adjusted;
}
