import { searchableMeetings } from '@/app/(site)/search/searchable-meetings';
import type { Meeting } from '@/lib/meeting/meeting';
import { noMeetings } from '../../../fixtures/no-meetings';

const meeting: Meeting = {
  id: '2019-09-17',
  body: 'Improving Lives Select Commission',
  when: '2019-09-17',
  asPrinted: '17th September, 2019',
  year: 'printed',
  status: 'minutes in our papers',
  paper: '2019-09-17-minutes',
  place: 'Heading',
  readFrom: '17th September, 2019',
};

const record = (meetings: Meeting[]) => ({
  ...noMeetings,
  meetings,
  items: [
    {
      id: '2019-09-17-29',
      meeting: '2019-09-17',
      number: 29,
      title: 'Elective home education',
      asPrinted: 'ELECTIVE HOME EDUCATION',
      datasets: [],
      figures: 'none published' as const,
      paper: '2019-09-17-minutes',
    },
  ],
});

test('a meeting is found by its day and its items, and leads to its page', () => {
  expect(searchableMeetings(record([meeting]))).toEqual([
    {
      id: '2019-09-17',
      title: 'Improving Lives Select Commission',
      day: '17 September 2019',
      href: '/meetings/2019-09-17',
      summary: 'Its minutes are among our papers.',
      words: 'Elective home education',
    },
  ]);
});

test('a meeting without a day is called by its month', () => {
  const [found] = searchableMeetings(
    record([{ ...meeting, id: '2020-03', when: '2020-03', status: 'named only' }]),
  );
  expect(found?.day).toBe('March 2020');
});

test('a meeting of a body that is not stated says so', () => {
  const [found] = searchableMeetings(record([{ ...meeting, body: 'not stated' }]));
  expect(found?.title).toBe('A meeting of a body that is not stated');
});
