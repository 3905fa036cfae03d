import { type Bounds, componentsOf, type LinearSystem, withoutFixed } from './linear-system';
import { propagate } from './propagate';
import { solverFor, type Solution, type Solver } from './solver';

/** Beyond this many unknowns that hang together, bounds come from propagation alone and are not exact. */
const MOST_UNKNOWNS = 400;

export interface FoundBounds extends Bounds {
  /** False where the true bounds may be narrower than these. */
  isExact: boolean;
}

interface Sought {
  /** The unknowns that matter; every one where it is left out. */
  only?: ReadonlySet<string>;
  /** Two solutions this far apart are enough: their distance then stands for the bounds. */
  enough?: number;
}

/**
 * The least and the greatest whole number that each unknown can be, given all the constraints together: exact, by
 * propagation and then by linear programming over whole numbers. `undefined` where nothing fits.
 */
export function boundsOf(system: LinearSystem, sought: Sought = {}): Map<string, FoundBounds> | undefined {
  const tight = propagate(system);
  if (!tight) return undefined;
  const found = new Map([...tight].map(([id, bounds]) => [id, { ...bounds, isExact: true }]));
  for (const part of componentsOf(withoutFixed(system, tight))) {
    const bounds = boundsOfPart(part, tight, sought);
    if (!bounds) return undefined;
    for (const [id, each] of bounds) found.set(id, each);
  }
  return found;
}

/** Whether some whole numbers fit every constraint. */
export function isPossible(system: LinearSystem): boolean {
  return boundsOf(system, { only: new Set() }) !== undefined;
}

function boundsOfPart(
  part: LinearSystem,
  tight: ReadonlyMap<string, Bounds>,
  { only, enough }: Sought,
): Map<string, FoundBounds> | undefined {
  const ids = [...part.unknowns.keys()].filter((id) => only?.has(id) ?? true);
  // One unknown and one constraint leave nothing that propagation has not seen.
  if (part.constraints.length === 0) return new Map();
  if (part.unknowns.size > MOST_UNKNOWNS)
    return new Map(ids.map((id) => [id, { ...(tight.get(id) ?? ANYTHING), isExact: false }]));
  const solver = solverFor(part);
  if (!solver) return undefined;
  const seen = new Map<string, Bounds>();
  return new Map(ids.map((id) => [id, endsOf(id, solver, seen, enough)]));
}

const ANYTHING: Bounds = { low: 0, high: Infinity };

function endsOf(
  id: string,
  solver: Solver,
  seen: Map<string, Bounds>,
  enough: number | undefined,
): FoundBounds {
  const isEnough = (bounds: Bounds | undefined): bounds is Bounds =>
    enough !== undefined && bounds !== undefined && bounds.high - bounds.low >= enough;
  const before = seen.get(id);
  if (isEnough(before)) return { ...before, isExact: true };
  const [greatest, least] = (['greatest', 'least'] as const).map((direction) => {
    const end = solver.endOf(id, direction);
    if (end.solution) widen(seen, end.solution);
    return end;
  });
  return {
    low: least?.value ?? 0,
    high: greatest?.value ?? Infinity,
    isExact: Boolean(least?.isExact && greatest?.isExact),
  };
}

function widen(seen: Map<string, Bounds>, solution: Solution): void {
  for (const [id, value] of solution) {
    const own = seen.get(id) ?? { low: value, high: value };
    seen.set(id, { low: Math.min(own.low, value), high: Math.max(own.high, value) });
  }
}
