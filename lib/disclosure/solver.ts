import type { Bounds, LinearSystem } from './linear-system';
import { type EquationRow, firstCorner, maximise, type Tableau, valueAt } from './simplex';

/** How many corners are tried before a search for whole numbers gives up. */
const MOST_CORNERS = 2_000;

/** One way in which every unknown can be a whole number. */
export type Solution = ReadonlyMap<string, number>;

/** The end of an unknown, and a solution that has it. `isExact` is false where the search gave up: it may be nearer. */
export interface End {
  value: number;
  isExact: boolean;
  solution?: Solution;
}

/** Finds the ends of a system's unknowns, one after another, each from the corner where the last was found. */
export interface Solver {
  endOf(id: string, direction: 'least' | 'greatest'): End;
}

/** `undefined` where no whole numbers fit the system. Where the search gives up, they are taken to fit. */
export function solverFor(system: LinearSystem): Solver | undefined {
  const start = cornerOf(system);
  if (!start) return undefined;
  const any = search(system, start, undefined, { corners: MOST_CORNERS });
  if (any.value === -Infinity) return undefined;
  return {
    endOf: (id, direction) => {
      const sign = direction === 'greatest' ? 1 : -1;
      const end = search(system, start, { id, sign }, { corners: MOST_CORNERS });
      // Adding 0 makes −0 a 0.
      return { ...end, value: sign * end.value + 0 };
    },
  };
}

interface Aim {
  id: string;
  sign: 1 | -1;
}

interface Corner {
  tableau: Tableau;
  ids: readonly string[];
}

/** Branch and bound: where a corner has a fraction, the unknown lies on one side of it or the other. */
function search(
  system: LinearSystem,
  corner: Corner,
  aim: Aim | undefined,
  budget: { corners: number },
  atLeast = -Infinity,
): End {
  budget.corners -= 1;
  const top = highest(system, corner, aim);
  if (top === Infinity) return { value: Infinity, isExact: true };
  if (aim && top <= atLeast) return { value: -Infinity, isExact: true };
  const solution = solutionAt(system, corner);
  const split = [...solution].find(([, value]) => !Number.isInteger(value));
  if (!split) return { value: top, isExact: true, solution };
  if (budget.corners <= 0) return { value: top, isExact: false };
  let best: End = { value: -Infinity, isExact: true };
  for (const half of halves(system, split)) {
    const next = cornerOf(half);
    const end = next && search(half, next, aim, budget, Math.max(atLeast, best.value));
    if (end && end.value > best.value) best = end;
    if (best.value > -Infinity && !aim) break;
  }
  return best;
}

/** The greatest whole number that the aim can be if fractions were allowed; 0 without an aim. */
function highest(system: LinearSystem, { tableau, ids }: Corner, aim: Aim | undefined): number {
  if (!aim) return 0;
  const objective = Array.from({ length: tableau.columns }, () => 0n);
  objective[ids.indexOf(aim.id)] = BigInt(aim.sign);
  const value = maximise(tableau, objective);
  if (value === undefined) return Infinity;
  const low = system.unknowns.get(aim.id)?.low ?? 0;
  const whole = value / tableau.denominator;
  const isNegativeFraction = value < 0n && value % tableau.denominator !== 0n;
  return Number(isNegativeFraction ? whole - 1n : whole) + aim.sign * low;
}

function halves(system: LinearSystem, [id, value]: [string, number]): LinearSystem[] {
  const own = system.unknowns.get(id) ?? { low: 0, high: Infinity };
  const within = (bounds: Bounds): LinearSystem => ({
    ...system,
    unknowns: new Map([...system.unknowns, [id, bounds]]),
  });
  return [
    within({ low: own.low, high: Math.floor(value) }),
    within({ low: Math.ceil(value), high: own.high }),
  ];
}

/** Every unknown less its least value is a column; a column more takes up the room of each inequality. */
function cornerOf(system: LinearSystem): Corner | undefined {
  const ids = [...system.unknowns.keys()];
  if ([...system.unknowns.values()].some(({ low, high }) => low > high)) return undefined;
  const sides = sidesOf(system);
  const columns = ids.length + sides.filter(({ room }) => room !== 0n).length;
  const place = new Map(ids.map((id, index) => [id, index]));
  let roomAt = ids.length;
  const equations = sides.map(({ terms, value, room }): EquationRow => {
    const coefficients = Array.from({ length: columns }, () => 0n);
    for (const { id, times } of terms) {
      const index = place.get(id) ?? 0;
      coefficients[index] = (coefficients[index] ?? 0n) + BigInt(times);
    }
    if (room !== 0n) coefficients[roomAt++] = room;
    return { coefficients, value };
  });
  const tableau = firstCorner(equations, columns);
  return tableau && { tableau, ids };
}

interface SideOf {
  terms: readonly { id: string; times: number }[];
  value: bigint;
  /** 1 for "at most", −1 for "at least", 0 for an equation. */
  room: bigint;
}

function sidesOf({ unknowns, constraints }: LinearSystem): SideOf[] {
  const lows = ({ terms }: { terms: SideOf['terms'] }): number =>
    terms.reduce((sum, { id, times }) => sum + times * (unknowns.get(id)?.low ?? 0), 0);
  const ceilings = [...unknowns].map(([id, { high }]) => ({
    terms: [{ id, times: 1 }],
    low: -Infinity,
    high,
  }));
  return [...constraints, ...ceilings].flatMap(({ terms, low, high }) => {
    const shift = lows({ terms });
    const side = (end: number, room: bigint): SideOf[] =>
      Number.isFinite(end) ? [{ terms, value: BigInt(end - shift), room }] : [];
    return low === high ? side(low, 0n) : [...side(low, -1n), ...side(high, 1n)];
  });
}

function solutionAt({ unknowns }: LinearSystem, { tableau, ids }: Corner): Map<string, number> {
  const values = new Map([...unknowns].map(([id, { low }]) => [id, low]));
  tableau.basis.forEach((column, row) => {
    const id = ids[column];
    if (id === undefined) return;
    const value = valueAt(tableau, row);
    const whole = value / tableau.denominator;
    // Any fraction will do for a place to branch at.
    const part = value % tableau.denominator === 0n ? 0 : 0.5;
    values.set(id, (values.get(id) ?? 0) + Number(whole) + part);
  });
  return values;
}
