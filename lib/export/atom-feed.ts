import { formatVersion } from '../dataset/format-version';
import { momentOf } from '../dataset/moment-of';
import { sentence } from '../revision/describe-cell-history';
import { noteBesideRestored } from '../revision/restoring-note';
import type { VersionEntry } from '../revision/version-history';
import { links } from '../site/links';
import type { SiteConfig } from '../site/config';
import { atomDocument, type AtomEntry } from './atom-document';

/** One dataset's versions, as its page lists them. */
export interface FeedDataset {
  id: string;
  title: string;
  entries: readonly VersionEntry[];
}

type FeedSite = Pick<SiteConfig, 'serviceName' | 'place' | 'baseUrl' | 'council' | 'contact'>;

/**
 * The releases of every dataset as an Atom feed, the newest first. An entry is named by the address of its version,
 * which never changes, so that a reader's program tells each release once.
 */
export function atomFeed(datasets: readonly FeedDataset[], site: FeedSite): string {
  const releases = datasets
    .flatMap((dataset) => dataset.entries.map((entry) => ({ dataset, entry })))
    .sort((a, b) => compare(momentOf(b.entry.version), momentOf(a.entry.version)));
  return atomDocument({
    id: site.baseUrl + links.home(),
    title: `${site.serviceName}: releases`,
    subtitle: `New and corrected figures, ${site.place}.`,
    author: site.contact?.name ?? site.serviceName,
    self: site.baseUrl + links.feed(),
    page: site.baseUrl + links.home(),
    entries: releases.map(({ dataset, entry }) => entryOf(dataset, entry, site)),
  });
}

function entryOf({ id, title }: FeedDataset, entry: VersionEntry, { baseUrl }: FeedSite): AtomEntry {
  const { version } = entry;
  const address = baseUrl + links.version(id, version.id);
  return {
    id: address,
    title: `${title}: version ${version.number}, ${formatVersion(version.id)}`,
    at: momentOf(version),
    page: address,
    summary: summaryOf(entry),
  };
}

/** What it brings, what changed, whether it restores another, and why. */
function summaryOf({ version, summary, restores, why }: VersionEntry): string {
  const note = noteBesideRestored(version, restores);
  return [
    ...(note === undefined ? [] : [sentence(note)]),
    ...(summary === undefined ? [] : [summary]),
    ...(restores ? [`It publishes again the figures of ${formatVersion(restores.id)}.`] : []),
    ...(why === undefined ? [] : [`Reason: ${sentence(why)}`]),
    `Source: ${version.citation.title}, ${version.citation.item}.`,
  ].join(' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
