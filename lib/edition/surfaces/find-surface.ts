import { links } from '../../site/links';
import type { Edition } from '../edition';
import { finderOpening } from '../edition-finder';
import type { Surface } from './surface';

/** The page that finds a number, as it opens. What it answers on request is made of the same tables, and kept by nobody. */
export function findSurface(edition: Edition): Surface {
  const opening = finderOpening(edition);
  return {
    kind: 'page',
    address: links.find(),
    title: 'Find a number',
    content: opening,
    parts: () => [
      { kind: 'sentence', label: 'What it looks through', text: opening.scope },
      ...opening.examples.map(({ label, query }) => ({ kind: 'link' as const, label, text: query })),
    ],
  };
}
