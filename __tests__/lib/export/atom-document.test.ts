import { atomDocument } from '@/lib/export/atom-document';

const feed = {
  id: 'https://figures.example/meetings/1',
  title: 'Since <then>',
  subtitle: 'All & more.',
  author: 'Nobody',
  self: 'https://figures.example/meetings/1/feed.atom?a&b',
  page: 'https://figures.example/meetings/1',
  entries: [],
};
const entry = {
  id: 'https://figures.example/meetings/1#one',
  title: '1 < 2',
  at: '2021-06-01T00:00:00Z',
  page: 'https://figures.example/meetings/1#since-then',
  summary: 'Corrected: "201" became "202".',
};

test('a feed without entries was last brought up to date when time began', () => {
  expect(atomDocument(feed)).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});

test('a feed is as new as its first entry, and everything in it is escaped', () => {
  const xml = atomDocument({ ...feed, entries: [entry] });
  expect(xml.split('\n').map((line) => line.trim())).toEqual([
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    '<id>https://figures.example/meetings/1</id>',
    '<title>Since &lt;then&gt;</title>',
    '<subtitle>All &amp; more.</subtitle>',
    '<updated>2021-06-01T00:00:00Z</updated>',
    '<author><name>Nobody</name></author>',
    '<link rel="self" type="application/atom+xml" href="https://figures.example/meetings/1/feed.atom?a&amp;b"/>',
    '<link rel="alternate" type="text/html" href="https://figures.example/meetings/1"/>',
    '<entry>',
    '<id>https://figures.example/meetings/1#one</id>',
    '<title>1 &lt; 2</title>',
    '<updated>2021-06-01T00:00:00Z</updated>',
    '<published>2021-06-01T00:00:00Z</published>',
    '<link rel="alternate" type="text/html" href="https://figures.example/meetings/1#since-then"/>',
    '<summary>Corrected: &quot;201&quot; became &quot;202&quot;.</summary>',
    '</entry>',
    '</feed>',
    '',
  ]);
});
