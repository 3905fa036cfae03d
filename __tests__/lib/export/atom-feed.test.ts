import { SaxesParser } from 'saxes';
import { atomFeed } from '@/lib/export/atom-feed';
import type { VersionEntry } from '@/lib/revision/version-history';
import { MADE_VERSION } from '../../fixtures/made-tables/orchard';

const site = {
  serviceName: 'Made-up & tested',
  place: 'Nowhere',
  council: 'Nowhere Council',
  baseUrl: 'https://figures.example',
};
const first: VersionEntry = {
  version: { ...MADE_VERSION, id: '2021-03-01', published: '2021-03-01', note: 'First <b>version</b>' },
  differences: [],
  more: 0,
};
const corrected: VersionEntry = {
  ...first,
  version: {
    ...first.version,
    id: '2021-03-01-02',
    number: '1.0.1',
    note: 'A correction.',
    publication: { release: '0'.repeat(64), at: '2021-03-01T09:30:00.000Z', reasons: [], ticks: [] },
  },
  summary: 'A correction: 1 figure corrected.',
  why: 'Apples & pears\u0000\u000b were added up\ud800 twice',
  restores: first.version,
};
const pears: VersionEntry = {
  ...first,
  version: { ...first.version, id: '2022-01-01', published: '2022-01-01' },
};

/** Every text and address by the path of its element, in order. Throws on anything that is not XML. */
function readXml(xml: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const add = (value: string): void => {
    if (value.trim() !== '') (found[path.join(' ')] ??= []).push(value);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    path.push(local);
    add(attributes['href']?.value ?? '');
  });
  parser.on('text', add);
  parser.on('closetag', () => path.pop());
  parser.write(xml).close();
  return found;
}

const feed = readXml(
  atomFeed(
    [
      { id: 'apples', title: 'Apples', entries: [corrected, first] },
      { id: 'pears', title: 'Pears "and" plums', entries: [pears] },
    ],
    site,
  ),
);

describe('the feed of releases', () => {
  it('says whose it is, where it is, and when it last changed', () => {
    expect(feed).toMatchObject({
      'feed id': ['https://figures.example/'],
      'feed title': ['Made-up & tested: releases'],
      'feed updated': ['2022-01-01T00:00:00Z'],
      'feed author name': ['Made-up & tested'],
      'feed link': ['https://figures.example/releases.atom', 'https://figures.example/'],
    });
  });

  it('has an entry for every version of every dataset, the newest first', () => {
    expect(feed['feed entry title']).toEqual([
      'Pears "and" plums: version 1.0.0, 1 January 2022',
      'Apples: version 1.0.1, 1 March 2021, version 2 of that day',
      'Apples: version 1.0.0, 1 March 2021',
    ]);
    expect(feed['feed entry updated']).toEqual([
      '2022-01-01T00:00:00Z',
      '2021-03-01T09:30:00.000Z',
      '2021-03-01T00:00:00Z',
    ]);
  });

  it('names each by the address of its version, each once', () => {
    expect(feed['feed entry id']).toEqual([
      'https://figures.example/datasets/pears/versions/2022-01-01',
      'https://figures.example/datasets/apples/versions/2021-03-01-02',
      'https://figures.example/datasets/apples/versions/2021-03-01',
    ]);
    expect(feed['feed entry link']).toEqual(feed['feed entry id']);
  });

  it('says what changed and why, with letters that XML forbids replaced', () => {
    expect(feed['feed entry summary']?.[1]).toBe(
      'A correction. A correction: 1 figure corrected. It publishes again the figures of 1 March 2021. ' +
        'Reason: Apples & pears\uFFFD\uFFFD were added up\uFFFD twice. Source: A paper that was never written, Item 4.',
    );
  });

  it('says once that earlier figures are published again', () => {
    const note = 'The figures of 1 March 2021 are published again.';
    const entries = [{ ...corrected, version: { ...corrected.version, note } }];
    const told = readXml(atomFeed([{ id: 'apples', title: 'Apples', entries }], site));
    expect(told['feed entry summary']?.[0]).toMatch(
      /^A correction: 1 figure corrected\. It publishes again the figures of 1 March 2021\. Reason: /,
    );
  });

  it('escapes what would be a tag', () => {
    expect(feed['feed entry summary']?.[2]).toMatch(/^First <b>version<\/b>\. /);
  });
});
