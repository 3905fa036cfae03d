import type { PlainLink } from '../layout/plain-link';

/** How a pack writes a link: from the root on the site, with the whole address in a file that leaves it. */
export type PackLink = typeof PlainLink;
