import { buildSearchIndex } from '../../search/search-index';
import { links } from '../../site/links';
import type { Edition } from '../edition';
import { releaseFeed } from '../edition-feed';
import { unlistedPapers } from '../edition-papers';
import { lookupLatest } from '../published';
import { plainSurface, type Surface } from './surface';

/** Pages and lists that name what there is: search, and the map of the site. */
export function listSurfaces(edition: Edition, pages: readonly Surface[]): Surface[] {
  const { catalogue, published } = edition;
  // Terms and meetings do not come from a release.
  const entries = buildSearchIndex({
    catalogue,
    glossary: [],
    meetings: [],
    lookup: lookupLatest(published),
  });
  return [
    {
      kind: 'page',
      address: links.search(),
      title: 'Search',
      content: entries,
      parts: () =>
        entries.map(({ title, kind, words }) => ({ kind: 'link', label: `${kind}: ${title}`, text: words })),
    },
    papersSurface(edition),
    plainSurface('file', links.feed(), 'Feed of releases', releaseFeed(edition)),
    plainSurface(
      'file',
      '/sitemap.xml',
      'Map of the site',
      pages.map(({ address }) => address),
    ),
  ];
}

/** The papers page names what a release was read from, where the list of papers does not have it. */
function papersSurface(edition: Edition): Surface {
  const papers = unlistedPapers(edition);
  return {
    kind: 'page',
    address: links.papers(),
    title: 'Papers',
    content: papers,
    parts: () =>
      papers.flat().map(({ citation, dataset }) => ({
        kind: 'link',
        label: `${citation.title}: ${dataset.title}`,
        text: `${citation.item}, ${citation.place}`,
      })),
  };
}
