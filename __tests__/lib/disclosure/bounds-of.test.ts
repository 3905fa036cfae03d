import fc from 'fast-check';
import { boundsOf, isPossible } from '@/lib/disclosure/bounds-of';
import type { Bounds, Constraint, LinearSystem } from '@/lib/disclosure/linear-system';

const NUMBERS: Bounds = { low: 0, high: Infinity };
const system = (ids: string, ...constraints: Constraint[]): LinearSystem => ({
  unknowns: new Map(Array.from(ids, (id) => id).map((id) => [id, NUMBERS])),
  constraints,
});
/** "a+b-c" comes to the value. */
const equals = (text: string, low: number, high = low): Constraint => ({
  terms: [...text.matchAll(/([+-]?)(\d*)([a-z])/g)].map(([, sign, times, id]) => ({
    id: id ?? '',
    times: Number(`${sign ?? ''}${times === '' ? '1' : (times ?? '')}`),
  })),
  low,
  high,
});
const ends = (given: LinearSystem): Record<string, [number, number]> =>
  Object.fromEntries([...(boundsOf(given) ?? [])].map(([id, { low, high }]) => [id, [low, high]]));

describe('the bounds of hidden numbers', () => {
  it('are one number where a total tells it', () => {
    expect(ends(system('a', equals('a', 3)))).toEqual({ a: [3, 3] });
  });

  it('are from 0 to the sum where two share it', () => {
    expect(ends(system('ab', equals('a+b', 9)))).toEqual({ a: [0, 9], b: [0, 9] });
  });

  it('are told by the rows and columns together where neither tells them alone', () => {
    // a + b = 5, c + d = 4, a + c = 5, b + d = 4, and the diagonal a + d = 9 leaves nothing over.
    const square = system('abcd', equals('a+b', 5), equals('c+d', 4), equals('a+c', 5), equals('b+d', 4));
    expect(ends(square)['a']).toEqual([1, 5]);
    const diagonal = { ...square, constraints: [...square.constraints, equals('a+d', 9)] };
    expect(ends(diagonal)).toEqual({ a: [5, 5], b: [0, 0], c: [0, 0], d: [4, 4] });
  });

  it('are told by adding equations that propagation takes one by one', () => {
    // (a+b) + (a+c) − (b+c) = 2a = 10 + 9 − 7 = 12.
    const triangle = system('abc', equals('a+b', 10), equals('a+c', 9), equals('b+c', 7));
    expect(ends(triangle)).toEqual({ a: [6, 6], b: [4, 4], c: [3, 3] });
  });

  it('have no end where nothing holds a number from above', () => {
    expect(ends(system('ab', equals('a-b', 2)))).toEqual({ a: [2, Infinity], b: [0, Infinity] });
  });

  it('are whole numbers: 2a + 4b is never 7', () => {
    expect(isPossible(system('ab', equals('2a+4b', 7)))).toBe(false);
    expect(ends(system('ab', equals('2a+3b', 7)))).toEqual({ a: [2, 2], b: [1, 1] });
  });

  it('do not exist where two constraints contradict one another', () => {
    expect(boundsOf(system('ab', equals('a+b', 4), equals('a+b', 5)))).toBeUndefined();
  });
});

describe('for any small system', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const bounds = fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 4 }))
    .map(([low, more]) => ({ low, high: low + more }));
  const constraint = fc
    .record({
      times: fc.array(fc.integer({ min: -2, max: 3 }), { minLength: 4, maxLength: 4 }),
      low: fc.integer({ min: -3, max: 14 }),
      more: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ times, low, more }): Constraint => ({
      terms: ids.flatMap((id, index) => (times[index] ? [{ id, times: times[index] }] : [])),
      low,
      high: low + more,
    }))
    .filter(({ terms }) => terms.length > 0);

  it('they are those that trying every number gives', () => {
    fc.assert(
      fc.property(
        fc.array(bounds, { minLength: 4, maxLength: 4 }),
        fc.array(constraint, { minLength: 1, maxLength: 4 }),
        (unknowns, constraints) => {
          const given = {
            unknowns: new Map(ids.map((id, index) => [id, unknowns[index] ?? NUMBERS])),
            constraints,
          };
          const found = boundsOf(given);
          const exact = found && new Map([...found].map(([id, { low, high }]) => [id, { low, high }]));
          expect(exact).toEqual(byTryingEveryNumber(given));
        },
      ),
      { numRuns: 500 },
    );
  });
});

function byTryingEveryNumber({ unknowns, constraints }: LinearSystem): Map<string, Bounds> | undefined {
  const found = new Map<string, Bounds>();
  const every = [...unknowns].reduce<Map<string, number>[]>(
    (points, [id, { low, high }]) =>
      points.flatMap((point) =>
        Array.from({ length: high - low + 1 }, (_, index) => new Map([...point, [id, low + index]])),
      ),
    [new Map<string, number>()],
  );
  for (const point of every) {
    const fits = constraints.every(({ terms, low, high }) => {
      const sum = terms.reduce((total, { id, times }) => total + times * (point.get(id) ?? 0), 0);
      return sum >= low && sum <= high;
    });
    if (!fits) continue;
    for (const [id, value] of point) {
      const own = found.get(id) ?? { low: value, high: value };
      found.set(id, { low: Math.min(own.low, value), high: Math.max(own.high, value) });
    }
  }
  return found.size === 0 ? undefined : found;
}
