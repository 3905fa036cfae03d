/**
 * How each address of the site is delivered: what may keep it and for how long, who may show it in a
 * frame, and what it may run. Declared once: next.config.js, the handlers of files and embeds, and the
 * header files in hosting/ are all made from this. Plain JavaScript, because next.config.js loads it.
 */

/** Kept for ever: the bytes at this address never change. */
export const FROZEN_CACHING = 'public, max-age=31536000, immutable';

/** Kept, and asked after each time: by its tag the answer is a few bytes, and nobody sees a figure that was corrected. */
export const LATEST_CACHING = 'public, no-cache';

/** Kept by nobody: what is not here today may be published tomorrow. */
export const REFUSED_CACHING = 'no-store';

/** A version in an address: its day, and from the second of one day on its place. */
export const VERSION_PATTERN = '\\d{4}-\\d{2}-\\d{2}(?:-\\d{2})?';

/**
 * The Cache-Control of a file of a version.
 * @param {string} version its id, or "latest"
 */
export function fileCaching(version) {
  return new RegExp(`^${VERSION_PATTERN}$`).test(version) ? FROZEN_CACHING : LATEST_CACHING;
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
};

/** Public figures: any page may read them, and any page may show them. */
const forEveryone = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * @typedef {object} DeliveryRule
 * @property {'pages' | 'officers' | 'files' | 'cards' | 'embeds' | 'packs'} name
 * @property {string} prefix every address that begins so; a later rule overrules an earlier one
 * @property {Readonly<Record<string, string>>} headers
 * @property {readonly string[]} [versioned] where, under it, an address names its dataset next: frozen, unless it is of the latest
 * @property {boolean} [isPages] what stands there are pages of the site: each has a tag of its own, and our page where there is none
 * @property {string} caching its Cache-Control, or "by version": frozen or latest, as the version in the address says
 */

/** @type {readonly DeliveryRule[]} */
export const deliveryRules = [
  // What scripts a page may run is added to its policy where its bytes are known: scripts/serving/page-policy.mjs.
  {
    name: 'pages',
    prefix: '/',
    isPages: true,
    caching: LATEST_CACHING,
    headers: {
      ...everywhere,
      'Content-Security-Policy':
        "base-uri 'self'; form-action 'self'; frame-ancestors 'self'; object-src 'none'",
    },
  },
  {
    name: 'officers',
    prefix: '/officers/',
    isPages: true,
    caching: REFUSED_CACHING,
    headers: {
      ...everywhere,
      // What an officer reads here is nobody else’s: not in a frame, not even in the address of a link away.
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'X-Frame-Options': 'DENY',
      'Content-Security-Policy':
        "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
    },
  },
  {
    name: 'files',
    prefix: '/files/',
    versioned: ['/files/'],
    caching: 'by version',
    headers: {
      ...everywhere,
      ...forEveryone,
      // An SVG that is opened by itself is a document: it may style itself, and run nothing.
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox",
    },
  },
  {
    name: 'cards',
    prefix: '/cards/',
    versioned: ['/cards/datasets/', '/cards/figures/'],
    caching: 'by version',
    headers: {
      ...everywhere,
      ...forEveryone,
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'; sandbox",
    },
  },
  {
    name: 'embeds',
    prefix: '/embed/',
    // Short-lived though its figures are frozen: it may gain a notice that newer figures exist.
    caching: LATEST_CACHING,
    headers: {
      ...everywhere,
      ...forEveryone,
      'Content-Security-Policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *; img-src 'self' data:; script-src 'self'; style-src 'unsafe-inline'",
    },
  },
  {
    name: 'packs',
    prefix: '/packs/',
    // Its last part is made anew by what is published later.
    caching: LATEST_CACHING,
    headers: {
      ...everywhere,
      // To be kept on a reader’s own disk; the link to it says under what name.
      'Content-Disposition': 'attachment',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
];
