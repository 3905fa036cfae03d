/** The least and the greatest whole number that something can be. `high` may be Infinity. */
export interface Bounds {
  low: number;
  high: number;
}

/** An unknown times a whole number. */
export interface Term {
  id: string;
  times: number;
}

/** The sum of the terms lies from `low` to `high`; an equation has both the same. Either may be infinite. */
export interface Constraint extends Bounds {
  terms: readonly Term[];
}

/** What is known of some whole numbers: what each can be by itself, and what holds between them. */
export interface LinearSystem<C extends Constraint = Constraint> {
  unknowns: ReadonlyMap<string, Bounds>;
  constraints: readonly C[];
}

/** Parts of a system that say nothing of one another, each with its constraints in their order. */
export function componentsOf<C extends Constraint>(system: LinearSystem<C>): LinearSystem<C>[] {
  const leaders = new Map([...system.unknowns.keys()].map((id) => [id, id]));
  const leaderOf = (id: string): string => {
    let leader = id;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader))
      leader = next;
    leaders.set(id, leader);
    return leader;
  };
  for (const { terms } of system.constraints) {
    const [first] = terms;
    if (first) for (const { id } of terms) leaders.set(leaderOf(id), leaderOf(first.id));
  }
  const parts = new Map<string, { unknowns: Map<string, Bounds>; constraints: C[] }>();
  for (const [id, bounds] of system.unknowns) {
    const leader = leaderOf(id);
    const part = parts.get(leader) ?? { unknowns: new Map<string, Bounds>(), constraints: [] };
    part.unknowns.set(id, bounds);
    parts.set(leader, part);
  }
  for (const constraint of system.constraints) {
    const [first] = constraint.terms;
    if (first) parts.get(leaderOf(first.id))?.constraints.push(constraint);
  }
  return [...parts.values()];
}

/** The system with the unknowns that can be one number only put in as that number. */
export function withoutFixed(system: LinearSystem, bounds: ReadonlyMap<string, Bounds>): LinearSystem {
  const fixed = new Map(
    [...bounds].filter(([, { low, high }]) => low === high).map(([id, { low }]) => [id, low]),
  );
  const unknowns = new Map(
    [...system.unknowns]
      .filter(([id]) => !fixed.has(id))
      .map(([id, { low, high }]) => [id, { low: Math.max(low, bounds.get(id)?.low ?? low), high }]),
  );
  const constraints = system.constraints.flatMap(({ terms, low, high }) => {
    const known = terms.reduce((sum, { id, times }) => sum + times * (fixed.get(id) ?? 0), 0);
    const open = terms.filter(({ id }) => !fixed.has(id));
    return open.length === 0 ? [] : [{ terms: open, low: low - known, high: high - known }];
  });
  return { unknowns, constraints };
}
