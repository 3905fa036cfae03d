import type { Version } from '@/lib/dataset/version';
import type { Figure } from '@/lib/figure/figure';
import type { Meeting } from '@/lib/meeting/meeting';
import type { Resolution } from '@/lib/meeting/resolution';
import type { MeetingItem, MeetingPage } from '@/lib/scrutiny/meeting/meeting-page';
import { buildPack } from '@/lib/scrutiny/pack/build-pack';
import { trendOf } from '../../../fixtures/made-tables/context';
import { everyYear } from '../../../fixtures/made-tables/orchard';
import { madeParts } from '../../../fixtures/meeting-pages';

const made = trendOf(everyYear('stored', [183, 201], 2018), 'stored');
const figure = (id: string, headline: string): Figure => ({ ...made, id, headline });
const [stored, eaten] = [figure('stored', 'More apples stored'), figure('eaten', 'Fewer apples eaten')];

const version: Version = {
  id: '2020-10-27',
  number: '1.0.0',
  published: '2020-10-27',
  citation: made.source,
  sha256: 'abc',
  note: 'Made up.',
};

const meeting: Meeting = {
  id: '2020-10-27',
  body: 'Orchard Committee',
  when: '2020-10-27',
  asPrinted: '27 October',
  year: 'printed',
  time: '5.30 p.m.',
  venue: 'The barn',
  status: 'agenda in our papers',
  paper: 'made',
  place: 'page 1',
  readFrom: '27 October',
};

const resolution: Resolution = {
  id: 'made-1',
  meeting: meeting.id,
  about: 'Apples',
  number: 2,
  summary: 'Members asked for more apples.',
  asPrinted: 'That more apples be provided.',
  source: 'minutes',
  paper: 'made',
  place: 'Minute 1, page 2',
};

const item = (number: number, title: string, rest: Partial<MeetingItem> = {}): MeetingItem => ({
  id: `made-item-${number}`,
  number,
  title,
  datasets: [],
  claims: [],
  resolutions: [],
  open: [],
  questions: [],
  ...rest,
});

const given = (...figures: Figure[]) => [
  {
    dataset: { id: 'made-orchard', title: 'Orchard' },
    version,
    lead: '201 apples.',
    story: 'More.',
    figures,
  },
];

const nothingSince: MeetingPage['sinceThen'] = { figures: [], commitments: [], notes: [], returned: [] };

const page: MeetingPage = {
  meeting,
  when: 'Tuesday 27 October 2020',
  asKnownOn: '2020-10-27',
  facts: ['A made-up meeting.'],
  items: [
    item(1, 'Apologies'),
    item(2, 'Apples', {
      datasets: given(stored, eaten),
      pages: '9 - 15',
      had: 'In the papers.',
      ...madeParts,
    }),
    item(3, 'Apples again', { datasets: given(eaten), resolutions: [resolution] }),
    item(4, 'Pears', { note: 'No figures.' }),
  ],
  programme: [],
  resolutions: [],
  sinceThen: nothingSince,
};

const source = {
  codeOf: ({ id }: Figure) => (id === 'stored' ? 'K7HM2P4T' : '22222222'),
  cite: ({ headline }: Figure, title: string) => `${headline}, given with ${title}`,
  madeUpTo: '2020-10-27',
} as const;

const pack = buildPack(page, source);

describe('the pack of a meeting', () => {
  it('says whose meeting it is, when and where', () => {
    expect(pack).toMatchObject({
      id: '2020-10-27',
      body: 'Orchard Committee',
      when: 'Tuesday 27 October 2020',
      timeAndPlace: '5.30 p.m., The barn',
      asKnownOn: '2020-10-27',
      madeUpTo: '2020-10-27',
      facts: ['A made-up meeting.'],
    });
  });

  it('says nothing of what the papers do not state', () => {
    const { time: _time, venue: _venue, ...bare } = meeting;
    const unsaid = buildPack({ ...page, meeting: { ...bare, body: 'not stated' } }, source);
    expect(unsaid).not.toHaveProperty('timeAndPlace');
    expect(unsaid).not.toHaveProperty('body');
  });

  it('has every item in its contents, in order, with the figures of each', () => {
    expect(pack.contents).toEqual([
      { label: 'Item 1: Apologies', figures: [] },
      {
        label: 'Item 2: Apples',
        part: 'item-2',
        figures: [
          { label: 'Figure 1', part: 'figure-1', headline: 'More apples stored' },
          { label: 'Figure 2', part: 'figure-2', headline: 'Fewer apples eaten' },
        ],
      },
      { label: 'Item 3: Apples again', part: 'item-3', figures: [] },
      { label: 'Item 4: Pears', part: 'item-4', figures: [] },
      { label: 'Since then', part: 'since-then', figures: [] },
      { label: 'Codes and citations', part: 'codes', figures: [] },
    ]);
  });

  it('gives a part to each item that has more than a title', () => {
    expect(pack.items.map(({ part, label, title }) => [part, label, title])).toEqual([
      ['item-2', 'Item 2', 'Apples'],
      ['item-3', 'Item 3', 'Apples again'],
      ['item-4', 'Item 4', 'Pears'],
    ]);
  });

  it('numbers each figure once, and says where it is when it comes again', () => {
    const datasets = pack.items.flatMap((each) => each.datasets);
    expect(datasets.map(({ figures }) => figures.map(({ label, code }) => [label, code]))).toEqual([
      [
        ['Figure 1', 'K7HM-2P4T'],
        ['Figure 2', '2222-2222'],
      ],
      [],
    ]);
    expect(datasets.map(({ shownAbove }) => shownAbove)).toEqual([
      [],
      [{ label: 'Figure 2', part: 'figure-2' }],
    ]);
  });

  it('carries what was said, promised and might be asked, and how members had the figures', () => {
    expect(pack.items[0]).toMatchObject({ pages: '9 to 15', had: 'In the papers.', ...madeParts });
  });

  it('prints each resolution under the number of its item and its own', () => {
    expect(pack.items[1]?.resolutions).toEqual([
      { label: 'Item 3 (2)', summary: 'Members asked for more apples.' },
    ]);
  });

  it('lists the code and the citation of each figure at its end', () => {
    expect(pack.figures).toEqual([
      {
        label: 'Figure 1',
        part: 'figure-1',
        code: 'K7HM-2P4T',
        headline: 'More apples stored',
        citation: 'More apples stored, given with Apples',
      },
      {
        label: 'Figure 2',
        part: 'figure-2',
        code: '2222-2222',
        headline: 'Fewer apples eaten',
        citation: 'Fewer apples eaten, given with Apples',
      },
    ]);
  });

  it('is the same but for “Since then” and its day when something is published later', () => {
    const later = buildPack(
      {
        ...page,
        sinceThen: {
          ...nothingSince,
          figures: [{ dataset: { id: 'made-orchard', title: 'Orchard' }, sentences: ['204 apples now.'] }],
        },
      },
      { ...source, madeUpTo: '2021-10-12' },
    );
    const { sinceThen, madeUpTo, ...rest } = later;
    expect(madeUpTo).toBe('2021-10-12');
    expect(sinceThen.figures[0]?.sentences).toEqual(['204 apples now.']);
    expect({ ...rest, sinceThen: nothingSince, madeUpTo: '2020-10-27' }).toEqual(pack);
  });

  it('of a meeting that is only named has no codes to list', () => {
    const bare = buildPack({ ...page, items: [], programme: [] }, source);
    expect(bare.contents).toEqual([{ label: 'Since then', part: 'since-then', figures: [] }]);
    expect(bare.figures).toEqual([]);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });
});
