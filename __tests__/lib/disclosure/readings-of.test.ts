import type { LinearSystem } from '@/lib/disclosure/linear-system';
import { partsWith, readingsOf } from '@/lib/disclosure/readings-of';

const sum = (low: number) => ({
  terms: [
    { id: 'a', times: 1 },
    { id: 'b', times: 1 },
  ],
  low,
  high: low,
});
const system = (...lows: number[]): LinearSystem => ({
  unknowns: new Map(['a', 'b'].map((id) => [id, { low: 1, high: Infinity }])),
  constraints: lows.map(sum),
});
const read = (given: LinearSystem): [least: number | undefined, ...sums: number[]][] =>
  readingsOf(given).map(({ unknowns, constraints }) => [
    unknowns.get('a')?.low,
    ...constraints.map(({ low }) => low),
  ]);

describe('how a reader takes what was published', () => {
  it('is one way where it fits together', () => {
    expect(read(system(9))).toEqual([[1, 9]]);
  });

  it('takes it that a 0 was hidden where nothing else fits', () => {
    expect(read(system(1))).toEqual([[0, 1]]);
  });

  it('believes the newer of two that contradict one another, and then the older', () => {
    expect(read(system(9, 7))).toEqual([
      [1, 9],
      [1, 7],
    ]);
  });

  it('leaves out what holds nothing that matters', () => {
    expect(partsWith(system(9), new Set(['z']))).toEqual([]);
  });
});
