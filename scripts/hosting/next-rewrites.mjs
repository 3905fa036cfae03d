import { deliveryRules } from '../../lib/site/delivery.mjs';

/**
 * A percent sign that no address of ours has: not followed by two hexadecimal digits, or by those of a
 * control character, or by a byte outside ASCII. Next answers 500 to most of these.
 */
const malformed = ':malformed(.*%(?![2-7][0-9a-fA-F]).*)';

/** A part that is one dot or two. Browsers take it out before they ask; Next throws at some that are left in. */
const dotted = ':dotted((?:.*/)?\\.{1,2}(?:/.*)?)';

/** @typedef {{ source: string, destination: string, has?: { type: 'header', key: string, value: string }[] }} Rewrite */

/**
 * What is decided before Next looks for a route. No address of ours has a percent sign, so a good
 * address is only ever tested against these patterns.
 * @param {string} buildId
 * @returns {{ beforeFiles: Rewrite[], afterFiles: Rewrite[], fallback: Rewrite[] }}
 */
export function nextRewrites(buildId) {
  const handled = deliveryRules.filter(({ isPages }) => !isPages).map(({ prefix }) => prefix);
  return {
    beforeFiles: [
      ...handled.flatMap((prefix) =>
        [malformed, dotted].map((pattern) => ({ source: prefix + pattern, destination: '/files/malformed' })),
      ),
      { source: `/${malformed}`, destination: '/no-such-page' },
      // A page stands at the same address, and Next has one or the other: what is sent there goes to a handler.
      {
        source: '/officers/releases',
        has: [{ type: 'header', key: 'content-type', value: 'application/json.*' }],
        destination: '/officers/releases/prepared',
      },
      // Next serves its page for a fault at an address of its own, with status 500.
      { source: '/_global-error', destination: '/no-such-page' },
      ...handled.map((prefix) => ({
        source: `${prefix}:path*`,
        has: [{ type: /** @type {const} */ ('header'), key: 'if-none-match', value: `.*"${buildId}".*` }],
        destination: '/files/not-modified',
      })),
    ],
    afterFiles: [],
    fallback: [],
  };
}
