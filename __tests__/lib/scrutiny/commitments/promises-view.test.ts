import { published } from '@/app/published';
import { latestPaperDay, promisesView } from '@/lib/scrutiny/commitments/promises-view';
import { pageLinks } from '@/lib/site/page-links';

const record = published().meetings;
const today = promisesView(record, pageLinks());

test('today’s page stands at the day of the latest paper, whatever the clock says', () => {
  expect(today.day).toBe('2020-10-27');
  expect(today.story[0]).toBe(
    'Each line says how things stood on 27 October 2020, the day of the latest paper.',
  );
  expect(promisesView(record, pageLinks(), '2026-11-22')).toEqual(today);
});

test('open means not answered in the papers that are held, and the page says so', () => {
  expect(today.story[1]).toBe(
    'Open means that none of the papers we hold answers it: those of 17 September 2019 and 27 October 2020. Another paper may have.',
  );
});

test('the parts stand open ones first, each entry in one of them', () => {
  expect(today.groups.map(({ title, standings }) => [title, standings.length])).toEqual([
    ['Past their day', 3],
    ['Not yet due', 13],
    ['Open, with no day stated', 27],
    ['Said without the number', 19],
    ['To be done again and again', 7],
    ['Answered', 6],
  ]);
});

test('by meeting, in order of day, each says how many of its entries are answered', () => {
  expect(today.meetings.map(({ label, counts }) => `${label}: ${counts}`)).toEqual([
    'January 2019: 1 entry, none answered',
    '30 April 2019 (whose meeting is not stated): 1 entry, none answered',
    'June 2019: 1 entry, none answered',
    'OSMB, July 2019: 1 entry, none answered',
    '17 September 2019: 25 entries, 1 answered',
    '29 October 2019: 1 entry, none answered',
    'March 2020: 2 entries, none answered',
    'Cabinet, June 2020: 1 entry, none answered',
    '16 June 2020: 9 entries, 1 answered',
    '28 July 2020: 5 entries, 1 answered',
    '22 September 2020: 9 entries, none answered',
    '27 October 2020: 19 entries, 3 answered',
  ]);
});

test('as at 1 October 2019 the one paper was of 17 September, and no part is empty', () => {
  const then = promisesView(record, pageLinks('2019-10-01'), '2019-10-01');
  expect(then.day).toBe('2019-09-17');
  expect(then.story[1]).toBe(
    'Open means that the one paper we hold, of 17 September 2019, does not answer it. Another paper may have.',
  );
  expect(then.groups.map(({ id, standings }) => [id, standings.length])).toEqual([
    ['to-come', 2],
    ['no-day', 10],
    ['left-out', 12],
    ['goes-on', 1],
  ]);
  expect(then.meetings.map(({ href }) => href)).toEqual(['/as-at/2019-10-01/meetings/2019-09-17']);
});

test('before the first paper the page says that there is none', () => {
  expect(promisesView(record, pageLinks(), '2019-09-16')).toEqual({
    lead: 'We hold no paper of that day or before.',
    story: [],
    groups: [],
    meetings: [],
  });
});

test.each([
  [undefined, '2020-10-27'],
  ['2020-10-27', '2020-10-27'],
  ['2020-10-26', '2019-09-17'],
  ['2019-09-16', undefined],
] as const)('of papers until %s the latest is of %s', (day, latest) => {
  expect(latestPaperDay(record, day)).toBe(latest);
});
