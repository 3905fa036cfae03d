import { MeetingArticle } from '@/components/meeting/meeting-article';
import { MeetingLinks } from '@/components/meeting/meeting-links';
import { describeMeetingPage } from '@/lib/edition/describe-meeting-page';
import { describeCalendar } from '@/lib/edition/edition-calendar';
import { meetingPage } from '@/lib/edition/edition-meetings';
import { citeAsGiven } from '@/lib/edition/edition-packs';
import { paperTitles } from '@/lib/edition/edition-papers';
import { links } from '@/lib/site/links';
import type { Moment } from './moment';
import { notYetView } from './not-yet-view';
import type { View } from './view';

/** A meeting's page. `undefined` where the papers name no such meeting. */
export function meetingView(moment: Moment, id: string): View | undefined {
  const { edition, today, at } = moment;
  const known = meetingPage(edition, id, { at });
  const page = {
    path: links.meeting(id),
    section: 'meetings',
    crumbs: [
      { label: 'Home', href: at.home() },
      { label: 'Meetings', href: at.meetings() },
    ],
  } as const;
  if (!known) {
    const isKnownToday = today.published.meetings.meetings.some((meeting) => meeting.id === id);
    const words = { title: 'A meeting', description: 'What the papers tell of a meeting.' };
    return isKnownToday
      ? notYetView(moment, { ...page, ...words }, (day) => `No paper of ${day} or before tells of it.`)
      : undefined;
  }
  const papers = paperTitles(edition);
  const { meeting, asKnownOn } = known;
  return {
    ...page,
    ...describeMeetingPage(known),
    days: [asKnownOn],
    body: (
      <>
        <MeetingArticle
          page={known}
          papers={papers}
          at={at}
          cite={(figure) => citeAsGiven(edition, figure)}
        />
        {at.day === undefined && (
          <MeetingLinks
            page={known}
            paper={papers[meeting.paper] ?? ''}
            calendar={describeCalendar(meeting)}
          />
        )}
      </>
    ),
  };
}
