/** Tells who tries too often how long to wait. */
export interface Throttle {
  /** Counts an attempt before it is made, so that many at once are counted too. 0, or the ms to wait. */
  attempt: (key: string, nowMs: number) => number;
  /** It was the right one: nothing is held against the key. */
  forgive: (key: string) => void;
}

interface Limits {
  /** So many attempts are free. */
  free: number;
  /** The wait after the first that is not, in ms; it doubles with each. */
  firstWaitMs: number;
  longestWaitMs: number;
  /** Attempts are forgotten after so long without one, in ms. */
  forgottenAfterMs: number;
  /** So many keys are remembered; beyond that the one that tried longest ago is forgotten. */
  mostKeys: number;
}

interface Tried {
  times: number;
  lastMs: number;
  waitUntilMs: number;
}

/** A throttle with a delay that grows. An attempt in the time of waiting is refused, and does not make it longer. */
export function throttle(limits: Limits): Throttle {
  const { free, firstWaitMs, longestWaitMs, forgottenAfterMs, mostKeys } = limits;
  // A Map keeps the order in which keys came: who tries is put at its end, so the oldest is first.
  const tried = new Map<string, Tried>();

  const attempt = (key: string, nowMs: number): number => {
    const before = tried.get(key);
    if (before && nowMs < before.waitUntilMs) return before.waitUntilMs - nowMs;
    const times = before && nowMs - before.lastMs < forgottenAfterMs ? before.times + 1 : 1;
    const waitMs = times < free ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (times - free));
    tried.delete(key);
    tried.set(key, { times, lastMs: nowMs, waitUntilMs: nowMs + waitMs });
    const [oldest] = tried.keys();
    if (tried.size > mostKeys && oldest !== undefined) tried.delete(oldest);
    return 0;
  };

  return { attempt, forgive: (key) => void tried.delete(key) };
}
