import type { Bounds, Constraint, LinearSystem } from './linear-system';

/** Enough for any chain that papers print; bounds that would narrow for ever are left to the exact search. */
const MOST_ROUNDS = 60;

/**
 * Narrows each unknown by every constraint in turn until nothing changes. The bounds are never too narrow, and may
 * be too wide. `undefined` where the constraints contradict one another.
 */
export function propagate(system: LinearSystem): Map<string, Bounds> | undefined {
  const bounds = new Map([...system.unknowns].map(([id, each]) => [id, { ...each }]));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let changed = false;
    for (const constraint of system.constraints) changed = narrow(constraint, bounds) || changed;
    if ([...bounds.values()].some(({ low, high }) => low > high)) return undefined;
    if (!changed) break;
  }
  return system.constraints.every((constraint) => isPossible(constraint, bounds)) ? bounds : undefined;
}

function narrow({ terms, low, high }: Constraint, bounds: Map<string, Bounds>): boolean {
  let changed = false;
  for (const { id, times } of terms) {
    const own = bounds.get(id);
    if (!own || times === 0) continue;
    const others = rangeOf(
      terms.filter((term) => term.id !== id),
      bounds,
    );
    const ends = [(low - others.high) / times, (high - others.low) / times];
    const [least, most] = times > 0 ? ends : ends.reverse();
    // Adding 0 makes −0 a 0.
    const next = {
      low: Math.max(own.low, Math.ceil(least ?? 0)) + 0,
      high: Math.min(own.high, Math.floor(most ?? 0)) + 0,
    };
    changed ||= next.low > own.low || next.high < own.high;
    bounds.set(id, next);
  }
  return changed;
}

function isPossible({ terms, low, high }: Constraint, bounds: ReadonlyMap<string, Bounds>): boolean {
  const range = rangeOf(terms, bounds);
  return range.low <= high && range.high >= low;
}

/** The least and the greatest that a sum can be, each unknown by itself. */
function rangeOf(terms: Constraint['terms'], bounds: ReadonlyMap<string, Bounds>): Bounds {
  const range = { low: 0, high: 0 };
  for (const { id, times } of terms) {
    const own = bounds.get(id);
    if (!own || times === 0) continue;
    range.low += times * (times > 0 ? own.low : own.high);
    range.high += times * (times > 0 ? own.high : own.low);
  }
  return range;
}
