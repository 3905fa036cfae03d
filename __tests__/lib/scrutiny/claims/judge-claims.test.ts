import type { MeetingsRecord } from '@/lib/meeting/meetings-record';
import { judgeClaims } from '@/lib/scrutiny/claims/judge-claims';
import { madeClaim } from '../../../fixtures/made-claim';
import { everyYear } from '../../../fixtures/made-tables/orchard';

const record = (when: string, day = '2030-01-01') =>
  ({
    claims: [madeClaim()],
    items: [{ id: 'made-item', meeting: 'made-meeting' }],
    meetings: [{ id: 'made-meeting', when }],
    papers: [{ id: 'made-paper', day }],
  }) as unknown as MeetingsRecord;

const table = everyYear('eaten', [1, 2, 1], 2017);

test('a sentence is read beside the figures of the day of its meeting, and then the latest', () => {
  expect(judgeClaims(record('2019-10-01'), () => table)).toMatchObject([
    {
      id: 'made-claim',
      quote: 'Ever more apples are eaten.',
      paper: 'made-paper',
      item: 'made-item',
      meeting: 'made-meeting',
      place: 'Item 4, page 2',
      about: 'Apples eaten',
      datasets: [{ id: 'made-orchard', title: 'Made-up apples' }],
      verdict: 'true then, not now',
    },
  ]);
});

test('where the meeting has no day, the day of the paper stands for it', () => {
  expect(judgeClaims(record('2019-10'), () => table)[0]?.verdict).toBe('the table does not show this');
  expect(judgeClaims(record('2019-10', '2019-10-20'), () => table)[0]?.verdict).toBe('true then, not now');
});

test('before the dataset was published there was no figure', () => {
  expect(judgeClaims(record('2019-10-01'), () => undefined)).toMatchObject([
    { verdict: 'no figure was published', datasets: [], cells: [] },
  ]);
});

test('a sentence of no meeting is a mistake in the register', () => {
  const { items: _items, ...rest } = record('2019-10-01');
  expect(() => judgeClaims({ ...rest, items: [] }, () => table)).toThrow(
    'a sentence of no meeting: made-claim',
  );
});
