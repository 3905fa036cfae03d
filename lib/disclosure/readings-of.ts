import { isPossible } from './bounds-of';
import { type Constraint, componentsOf, type LinearSystem } from './linear-system';

/** The parts of a system that hang together and hold an unknown that matters. */
export function partsWith<C extends Constraint>(
  system: LinearSystem<C>,
  matters: { has: (id: string) => boolean },
): LinearSystem<C>[] {
  return componentsOf(system).filter(({ unknowns }) => [...unknowns.keys()].some((id) => matters.has(id)));
}

/**
 * The ways in which a reader may take what was published of one part. Mostly one: all of it. Where papers contradict one
 * another the newer is believed, and then, in turn, each statement that was set aside before all others.
 */
export function readingsOf<C extends Constraint>(part: LinearSystem<C>): LinearSystem<C>[] {
  if (isPossible(part)) return [part];
  const open = fromZero(part);
  if (isPossible(open)) return [open];
  const believed = fitting(open, [], open.constraints);
  const setAside = open.constraints.filter((constraint) => !believed.includes(constraint));
  const others = setAside.flatMap((first) => {
    if (!isPossible({ ...open, constraints: [first] })) return [];
    const rest = open.constraints.filter((constraint) => constraint !== first);
    return [[first, ...fitting(open, [first], rest)]];
  });
  return [believed, ...others].map((constraints) => {
    const strict = { ...part, constraints };
    return isPossible(strict) ? strict : { ...open, constraints };
  });
}

/** Nobody hides a 0, as a rule. Where nothing else fits, somebody has. */
function fromZero<C extends Constraint>(system: LinearSystem<C>): LinearSystem<C> {
  const unknowns = new Map([...system.unknowns].map(([id, bounds]) => [id, { ...bounds, low: 0 }]));
  return { ...system, unknowns };
}

/** Of the constraints, in order, each that does not contradict those before it. Halves first: most fit together. */
function fitting<C extends Constraint>(
  system: LinearSystem<C>,
  believed: readonly C[],
  constraints: readonly C[],
): C[] {
  if (constraints.length === 0) return [];
  if (isPossible({ ...system, constraints: [...believed, ...constraints] })) return [...constraints];
  if (constraints.length === 1) return [];
  const half = Math.ceil(constraints.length / 2);
  const first = fitting(system, believed, constraints.slice(0, half));
  return [...first, ...fitting(system, [...believed, ...first], constraints.slice(half))];
}
