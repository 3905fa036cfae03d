import { formatVersion } from '../dataset/format-version';
import type { Version } from '../dataset/version';
import { sentence } from '../revision/describe-cell-history';
import { noteBesideRestored } from '../revision/restoring-note';
import type { VersionEntry } from '../revision/version-history';
import { links } from '../site/links';
import type { SiteConfig } from '../site/config';
import { escapeHtml } from './escape-html';

/** One dataset's versions, as its page lists them. */
export interface FeedDataset {
  id: string;
  title: string;
  entries: readonly VersionEntry[];
}

type FeedSite = Pick<SiteConfig, 'serviceName' | 'place' | 'baseUrl' | 'council' | 'contact'>;

/**
 * The releases of every dataset as an Atom feed (RFC 4287), the newest first. An entry is named by the address of its
 * version, which never changes, so that a reader's program tells each release once.
 */
export function atomFeed(datasets: readonly FeedDataset[], site: FeedSite): string {
  const releases = datasets
    .flatMap((dataset) => dataset.entries.map((entry) => ({ dataset, entry })))
    .sort((a, b) => compare(momentOf(b.entry.version), momentOf(a.entry.version)));
  const [newest] = releases;
  const author = site.contact?.name ?? site.serviceName;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    ...[
      element('id', site.baseUrl + links.home()),
      element('title', `${site.serviceName}: releases`),
      element('subtitle', `New and corrected figures, ${site.place}.`),
      element('updated', newest ? momentOf(newest.entry.version) : '1970-01-01T00:00:00Z'),
      `<author>${element('name', author)}</author>`,
      `<link rel="self" type="application/atom+xml" href="${escapeXml(site.baseUrl + links.feed())}"/>`,
      `<link rel="alternate" type="text/html" href="${escapeXml(site.baseUrl + links.home())}"/>`,
      ...releases.flatMap(({ dataset, entry }) => entryLines(dataset, entry, site)),
    ].map((line) => `  ${line}`),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines({ id, title }: FeedDataset, entry: VersionEntry, { baseUrl }: FeedSite): string[] {
  const { version } = entry;
  const address = baseUrl + links.version(id, version.id);
  const moment = momentOf(version);
  return [
    '<entry>',
    `  ${element('id', address)}`,
    `  ${element('title', `${title}: version ${version.number}, ${formatVersion(version.id)}`)}`,
    `  ${element('updated', moment)}`,
    `  ${element('published', moment)}`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    `  ${element('summary', summaryOf(entry))}`,
    '</entry>',
  ];
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

/** A version put there by hand has a day and no moment: its day begins it. */
function momentOf({ published, publication }: Version): string {
  return publication?.at ?? `${published}T00:00:00Z`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** Text as XML takes it: without the characters that XML 1.0 forbids even where they are escaped. */
function escapeXml(text: string): string {
  const allowed = Array.from(text, (letter) => (isAllowed(letter) ? letter : '\uFFFD'));
  return escapeHtml(allowed.join(''));
}

function isAllowed(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  const isHalfOfAPair = code >= 0xd800 && code <= 0xdfff;
  return !isHalfOfAPair && code !== 0xfffe && code !== 0xffff;
}
