import { currentEdition } from '@/app/published';
import { describeMeetingPage, otherFormsOf } from '@/lib/edition/describe-meeting-page';
import { meetingPage } from '@/lib/edition/edition-meetings';

const pageOf = (id: string) => meetingPage(currentEdition(), id)!;

describe('the page of a meeting is called', () => {
  it('by its day, and described by its items with figures', () => {
    expect(describeMeetingPage(pageOf('2019-09-17'))).toEqual({
      title: 'Meeting of 17 September 2019',
      description:
        'The figures as members had them, what was resolved, and what has happened since: Children missing from education, care and home.',
    });
  });

  it('by its body too, where that is another', () => {
    expect(describeMeetingPage(pageOf('cabinet-2020-06'))).toEqual({
      title: 'Meeting of June 2020, Cabinet',
      description:
        'The agenda pack of 27 October 2020 names it. Its own agenda and minutes are not in our papers.',
    });
  });
});

test('a program finds its feed, and its calendar where its day is stated', () => {
  expect(otherFormsOf(pageOf('2020-10-27'))).toEqual({
    'application/atom+xml': {
      href: '/meetings/2020-10-27/feed.atom',
      title: 'Since the meeting of 27 October 2020',
    },
    'text/calendar': {
      href: '/meetings/2020-10-27/calendar.ics',
      title: 'The meeting of 27 October 2020',
    },
  });
  expect(Object.keys(otherFormsOf(pageOf('2019-12')))).toEqual(['application/atom+xml']);
});
