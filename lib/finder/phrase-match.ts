/** Fewer words in common are a coincidence. */
const LEAST_SHARED = 3;
const LEAST_SHARE = 0.6;

/**
 * How much of the shorter of two texts is in the other, from 0 to 1; 0 where that is too little to call it the same
 * sentence.
 */
export function phraseMatch(asked: ReadonlySet<string>, printed: ReadonlySet<string>): number {
  const shared = [...asked].filter((word) => printed.has(word)).length;
  const shorter = Math.min(asked.size, printed.size);
  if (shared < LEAST_SHARED || shorter === 0) return 0;
  const share = shared / shorter;
  return share < LEAST_SHARE ? 0 : share;
}
