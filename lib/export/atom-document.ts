import { escapeXml } from './escape-xml';

/** One thing that a feed tells of. Addresses are whole, moments in UTC. */
export interface AtomEntry {
  /** Names it for ever, so that a reader's program tells it once. */
  id: string;
  title: string;
  at: string;
  /** Where it can be read. */
  page: string;
  summary: string;
}

/** A feed, its entries the newest first. */
export interface Atom {
  id: string;
  title: string;
  subtitle: string;
  author: string;
  self: string;
  page: string;
  entries: readonly AtomEntry[];
}

/** An Atom feed (RFC 4287). One without entries was last brought up to date when time began. */
export function atomDocument(feed: Atom): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    ...[
      element('id', feed.id),
      element('title', feed.title),
      element('subtitle', feed.subtitle),
      element('updated', feed.entries[0]?.at ?? '1970-01-01T00:00:00Z'),
      `<author>${element('name', feed.author)}</author>`,
      `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
      `<link rel="alternate" type="text/html" href="${escapeXml(feed.page)}"/>`,
      ...feed.entries.flatMap(entryLines),
    ].map((line) => `  ${line}`),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines({ id, title, at, page, summary }: AtomEntry): string[] {
  return [
    '<entry>',
    `  ${element('id', id)}`,
    `  ${element('title', title)}`,
    `  ${element('updated', at)}`,
    `  ${element('published', at)}`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `  ${element('summary', summary)}`,
    '</entry>',
  ];
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
