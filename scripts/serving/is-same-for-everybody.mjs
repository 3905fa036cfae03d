/** @typedef {import('./ask-in-process.mjs').Original} Original */

/** An address as ours are: no question mark, no percent sign, nothing that could be written in two ways. */
const ourAddress = /^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;

/**
 * Whether an answer may be kept for whoever asks next: Next has drawn it once and for all. So does it say of
 * what was published, and asked for, after the build.
 * @param {string} path
 * @param {Original} original
 */
export function isSameForEverybody(path, { status, headers }) {
  return (
    status === 200 &&
    ourAddress.test(path) &&
    headers.some(([name]) => name.toLowerCase() === 'x-nextjs-cache') &&
    !headers.some(([name]) => name.toLowerCase() === 'set-cookie')
  );
}
