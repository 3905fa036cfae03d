import { meetingNews } from '@/lib/scrutiny/meeting/meeting-news';
import {
  madePaper,
  madeRecord,
  madeResolution,
  madeSource,
  madeStanding,
} from '../../../fixtures/made-meetings';

describe('the news of a meeting', () => {
  it('is at least that there is a page of it', () => {
    expect(meetingNews(madeSource())).toEqual([
      {
        id: 'page',
        at: '2021-03-09T00:00:00Z',
        title: 'The meeting of Tuesday 9 March 2021',
        text: 'Its items, the figures as members had them, and what was resolved.',
        href: '/meetings/2021-03-09',
      },
    ]);
  });

  it('is each answer, on its day or the first of its month, and no promise that is open', () => {
    const answered = {
      ...madeStanding({ id: 'first', answeredOn: '2021-06' }),
      answeredBy: { label: 'Item 7', href: '/meetings/2021-06-01#item-7' },
    };
    const unlinked = madeStanding({ id: 'second', answeredOn: '2021-07-02' });
    const commitments = () => [answered, madeStanding(), unlinked];
    const news = meetingNews(madeSource({ parts: { ...madeSource().parts, commitments } }));
    expect(news.map(({ id, at, href }) => [id, at, href])).toEqual([
      ['promise-second', '2021-07-02T00:00:00Z', '/meetings/2021-03-09#since-then'],
      ['promise-first', '2021-06-01T00:00:00Z', '/meetings/2021-06-01#item-7'],
      ['page', '2021-03-09T00:00:00Z', '/meetings/2021-03-09'],
    ]);
  });

  it('is what a later paper prints, on the day of that paper', () => {
    const pack = madePaper({ id: 'pack', title: 'A pack', day: '2021-06-01' });
    const now = madeRecord({ papers: [madePaper(), pack], resolutions: [madeResolution({ paper: 'pack' })] });
    expect(meetingNews(madeSource({ now }))[0]).toEqual({
      id: 'note-2021-03-09-4-1',
      at: '2021-06-01T00:00:00Z',
      title: 'Printed in: A pack',
      text: 'Members asked for apples. (Minute 4, resolution 1.)',
      href: '/meetings/2021-03-09#since-then',
    });
  });
});
