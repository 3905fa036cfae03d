import { compareQuery } from './compare-query';
import { pageLinks } from './page-links';

/** What the address of a page that can be read as at a day looks like. */
const DATED: readonly RegExp[] = [
  /^\/$/,
  /^\/(datasets|figures|meetings)(\/[a-z0-9-]+){1,5}$/,
  /^\/(meetings|promises|said)$/,
];

/**
 * The page of today that a text names, by its address from the root, or `undefined` where it is none that can be read
 * as at a day. Whatever was sent, what comes back leads to this site.
 */
export function datedPage(text: string): string | undefined {
  const nowhere = 'http://nowhere.invalid';
  // A browser reads "//host" and "/\host" as another site.
  if (!/^\/(?![/\\])/.test(text) || !URL.canParse(text, nowhere)) return undefined;
  const { origin, pathname, searchParams } = new URL(text, nowhere);
  if (origin !== nowhere) return undefined;
  const path = pathname.replace(/^\/as-at\/[^/]+(?=\/|$)/, '') || '/';
  const { compare } = pageLinks();
  if (path !== compare()) return DATED.some((shape) => shape.test(path)) ? path : undefined;
  const query = compareQuery(Object.fromEntries(searchParams));
  return Object.keys(query).length > 0 ? compare(query) : path;
}
