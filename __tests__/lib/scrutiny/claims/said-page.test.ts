import type { MeetingsRecord } from '@/lib/meeting/meetings-record';
import type { JudgedClaim, Verdict } from '@/lib/scrutiny/claims/judged-claim';
import { saidPageOf } from '@/lib/scrutiny/claims/said-page';

const judged = (id: string, verdict: Verdict, item = 'item-29'): JudgedClaim => ({
  id,
  quote: 'Ever more.',
  paper: 'made-paper',
  item,
  meeting: 'minuted',
  place: 'Minute 29',
  about: 'Apples',
  datasets: [],
  verdict,
  why: 'So it is.',
  cells: [],
});

const record = {
  meetings: [
    { id: 'minuted', when: '2019-09-17', status: 'minutes in our papers' },
    { id: 'to-come', when: '2020-10', status: 'agenda in our papers' },
  ],
  items: [
    { id: 'item-29', meeting: 'minuted', number: 29, title: 'Apples' },
    { id: 'item-7', meeting: 'to-come', number: 7, title: 'Pears' },
  ],
} as unknown as MeetingsRecord;

test('the page opens with how many sentences there are of each kind', () => {
  const all = [
    judged('a', 'the table shows this'),
    judged('b', 'no figure was published'),
    judged('c', 'the table does not show this'),
    judged('d', 'true then, not now'),
    judged('e', 'no figure was published'),
  ];
  expect(saidPageOf(all, record).lead).toBe(
    '5 sentences in the papers say how a number stands or changes. The published tables show 1 and do not show 1. ' +
      '1 was true then and is not now. For 2 no figure was published.',
  );
});

test('one sentence, and none that was true once, read well too', () => {
  expect(saidPageOf([judged('a', 'the table shows this')], record).lead).toBe(
    '1 sentence in the papers says how a number stands or changes. The published tables show 1 and do not show 0. ' +
      'For 0 no figure was published.',
  );
  expect(
    saidPageOf([judged('a', 'true then, not now'), judged('b', 'true then, not now')], record).lead,
  ).toContain('2 were true then and are not now.');
});

test('sentences stand under their verdict, then under the item of the meeting', () => {
  const { groups } = saidPageOf(
    [
      judged('a', 'no figure was published'),
      judged('b', 'no figure was published', 'item-7'),
      judged('c', 'the table does not show this'),
      judged('d', 'no figure was published'),
    ],
    record,
  );
  expect(
    groups.map(({ id, title, count, items }) => ({
      id,
      title,
      count,
      items: items.map(({ heading, claims }) => [heading, ...claims.map((claim) => claim.id)]),
    })),
  ).toEqual([
    {
      id: 'not-shown',
      title: 'The table does not show this',
      count: 1,
      items: [['17 September 2019, minute 29: Apples', 'c']],
    },
    {
      id: 'no-figure',
      title: 'No figure was published',
      count: 3,
      items: [
        ['17 September 2019, minute 29: Apples', 'a', 'd'],
        ['October 2020, item 7: Pears', 'b'],
      ],
    },
  ]);
});
