import { describePaper } from '../../figure/describe-source';
import { buildSearchIndex } from '../../search/search-index';
import { links } from '../../site/links';
import type { Edition } from '../edition';
import { releaseFeed } from '../edition-feed';
import { lookupLatest } from '../published';
import { unlistedPapers } from '../unlisted-papers';
import { plainSurface, type Surface } from './surface';

/** Pages and lists that name what there is: search, the papers that releases name, the feed, the map of the site. */
export function listSurfaces(edition: Edition, pages: readonly Surface[]): Surface[] {
  const { catalogue, published } = edition;
  const papers = unlistedPapers(edition);
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
    {
      kind: 'page',
      address: links.papers(),
      title: 'Papers',
      content: papers,
      parts: () =>
        papers.flat().map(({ citation, version }) => ({
          kind: 'sentence',
          label: `${citation.title}, ${version}`,
          text: describePaper(citation),
        })),
    },
    plainSurface('file', links.feed(), 'Feed of releases', releaseFeed(edition)),
    plainSurface(
      'file',
      '/sitemap.xml',
      'Map of the site',
      pages.map(({ address }) => address),
    ),
  ];
}
