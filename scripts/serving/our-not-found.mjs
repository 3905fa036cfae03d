import { REFUSED_CACHING } from '../../lib/site/delivery.mjs';

/** @typedef {import('./ask-in-process.mjs').Original} Original */
/** @typedef {(path: string, headers?: import('node:http').OutgoingHttpHeaders) => Promise<Original>} Ask */

/** An address that nothing will ever have: Next answers it with our page, drawn with the build. */
const NOTHING = '/no-such-page';

/** A code as it is typed from paper. What could not be one has the same answer as any other wrong address. */
const CODE = /^\/codes\/([A-Za-z0-9-]{1,40})$/;

/** The page that is sent in place of one that there is not: of a code it says what may have been mistyped. @param {string} path */
function pageInstead(path) {
  const [, code] = CODE.exec(path) ?? [];
  return code === undefined ? NOTHING : `/codes?unknown=${code}`;
}

/**
 * Where a page finds that there is nothing for it, Next leaves the page that says so to the reader’s scripts. Here
 * it is sent as it is at any other wrong address, whole. And nobody keeps it: what is not here today may be published
 * tomorrow.
 * @param {Ask} ask
 * @returns {Ask}
 */
export function withOurNotFound(ask) {
  return async (path, headers) => {
    const original = await ask(path, headers);
    if (original.status !== 404) return original;
    return notKept(isPage(original) ? { ...(await ask(pageInstead(path))), status: 404 } : original);
  };
}

/** @param {Original} original */
const isPage = ({ headers }) =>
  headers.some(([name, value]) => name.toLowerCase() === 'content-type' && value.startsWith('text/html'));

/** @param {Original} original @returns {Original} */
const notKept = (original) => ({
  ...original,
  headers: [
    ...original.headers.filter(([name]) => name.toLowerCase() !== 'cache-control'),
    ['Cache-Control', REFUSED_CACHING],
  ],
});
