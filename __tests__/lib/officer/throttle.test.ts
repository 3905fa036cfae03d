import { throttle } from '@/lib/officer/throttle';

const limits = { free: 3, firstWaitMs: 1000, longestWaitMs: 4000, forgottenAfterMs: 60_000, mostKeys: 2 };

/** Tries at each of these moments, and how long there was to wait. */
const waits = (moments: readonly number[], { attempt } = throttle(limits)) =>
  moments.map((nowMs) => attempt('jo', nowMs));

describe('who tries again and again', () => {
  it('may do so three times, and then waits longer each time', () => {
    expect(waits([0, 0, 0, 0, 1000, 1000, 3000, 3000, 7000, 7000])).toEqual([
      0, 0, 0, 1000, 0, 2000, 0, 4000, 0, 4000,
    ]);
  });

  it('waits no longer for having tried too early', () => {
    expect(waits([0, 0, 0, 400, 900, 1000])).toEqual([0, 0, 0, 600, 100, 0]);
  });

  it('begins anew after an hour without', () => {
    expect(waits([0, 0, 60_000, 60_000, 60_000, 60_000])).toEqual([0, 0, 0, 0, 0, 1000]);
  });

  it('begins anew when it was right', () => {
    const { attempt, forgive } = throttle(limits);
    waits([0, 0, 0], { attempt, forgive });
    forgive('jo');

    expect(attempt('jo', 0)).toBe(0);
  });

  it('makes nobody else wait', () => {
    const { attempt, forgive } = throttle(limits);
    waits([0, 0, 0, 0], { attempt, forgive });

    expect(attempt('sam', 0)).toBe(0);
  });
});

test('no more is remembered than there is room for: who tried longest ago goes', () => {
  const { attempt } = throttle({ ...limits, free: 1 });
  for (const key of ['a', 'b', 'c']) attempt(key, 0);

  expect(['c', 'b', 'a'].map((key) => attempt(key, 1))).toEqual([999, 999, 0]);
});
