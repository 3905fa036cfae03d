import { figuresIn } from '@/app/article';
import { published } from '@/app/published';
import { datasetCard, latestMeeting } from '@/lib/article/home';
import type { Item } from '@/lib/meeting/item';
import type { Meeting } from '@/lib/meeting/meeting';
import { everyYear } from '../../fixtures/made-tables/orchard';

const cards = new Map(
  published().datasets.map(({ dataset, latest }) => [dataset.id, datasetCard(latest, figuresIn(latest))]),
);

const meeting = (id: string): Meeting => ({
  id,
  body: 'A made-up committee',
  when: id,
  asPrinted: id,
  year: 'printed',
  status: 'minutes in our papers',
  paper: 'made-paper',
  place: 'page 1',
  readFrom: 'made up',
});
const item = (meetingId: string, number: number, more: Partial<Item> = {}): Item => ({
  id: `${meetingId}-${number}`,
  meeting: meetingId,
  number,
  title: `Item number ${number}`,
  asPrinted: `ITEM ${number}`,
  datasets: [],
  figures: 'published',
  paper: 'made-paper',
  ...more,
});

describe('a dataset on the front page', () => {
  it.each([
    ['elective-home-education', 'Elective home education', '31 August 2015 to 31 August 2020', '2020-10-27'],
    [
      'elective-home-education-by-year-group',
      'Home education by year group',
      '11 September 2020',
      '2020-10-27',
    ],
    ['children-missing-education', 'Children missing education', 'Quarter 1 to Quarter 4', '2019-09-17'],
    ['youth-offending-cohort', 'Youth offending cohort', '22 September 2020', '2020-10-27'],
    [
      'children-missing-education-characteristics',
      'Missing education: who',
      'period not stated',
      '2019-09-17',
    ],
    [
      'family-time-capacity',
      'Family time capacity',
      'before the pandemic to 22 September 2020',
      '2020-10-27',
    ],
  ])('%s is called "%s", is of %s and was published on %s', (id, title, span, day) => {
    expect(cards.get(id)).toMatchObject({ id, title, span, published: day });
  });

  it('says what its page opens with', () => {
    expect(cards.get('elective-home-education')!.sentence).toBe(
      '201 children were recorded as electively home educated on 31 August 2020. That is 18 more than a year before (183), up 9.8%.',
    );
  });

  it.each([
    [
      'youth-offending-cohort',
      'The size of the cohort is not stated in the minutes, so no share of it can be worked out.',
    ],
    ['family-time-capacity', 'A capacity, not a count of visits. How many visits took place is not stated.'],
    ['elective-home-education', undefined],
  ])('says what limits the figures most, where there is no long story: %s', (id, limit) => {
    expect(cards.get(id)!.limit).toBe(limit);
  });

  it('shows its first figure', () => {
    expect(cards.get('elective-home-education')!.figure.id).toBe('trend-current-ehe-recorded');
  });

  it('cannot be without a figure', () => {
    expect(() => datasetCard(everyYear('stored', [1]), [])).toThrow(
      'a dataset without figures: made-orchard',
    );
  });
});

describe('the latest meeting', () => {
  it('of the papers is that of 27 October 2020, the items that feed a dataset first', () => {
    const { meetings } = published();
    const card = latestMeeting(meetings.meetings, meetings.items)!;
    expect(card.meeting.id).toBe('2020-10-27');
    expect(card.items.map(({ number, datasets }) => [number, datasets])).toEqual([
      [2, ['family-time-capacity', 'youth-offending-cohort']],
      [7, ['elective-home-education', 'elective-home-education-by-year-group']],
      [8, []],
    ]);
  });

  it('is the latest whose items feed a dataset, whatever the order of the list', () => {
    const meetings = [meeting('2020-03-01'), meeting('2020-06-01'), meeting('2019-01-01')];
    const items = [
      item('2019-01-01', 1, { datasets: ['made-orchard'] }),
      item('2020-03-01', 1, { datasets: ['made-orchard'] }),
      item('2020-06-01', 1),
    ];
    expect(latestMeeting(meetings, items)!.meeting.id).toBe('2020-03-01');
  });

  it('leaves out the items that print no figures', () => {
    const items = [
      item('2020-03-01', 1, { figures: 'none published' }),
      item('2020-03-01', 2, { note: 'Prints other figures.' }),
      item('2020-03-01', 3, { datasets: ['made-orchard'] }),
    ];
    expect(latestMeeting([meeting('2020-03-01')], items)!.items).toEqual([
      { number: 3, title: 'Item number 3', datasets: ['made-orchard'] },
      { number: 2, title: 'Item number 2', datasets: [], note: 'Prints other figures.' },
    ]);
  });

  it('is none where no item feeds a dataset', () => {
    expect(latestMeeting([meeting('2020-03-01')], [item('2020-03-01', 1)])).toBeUndefined();
    expect(latestMeeting([], [])).toBeUndefined();
  });
});
