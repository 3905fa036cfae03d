import { Lead } from '@/components/layout/lead';
import { PageTitle } from '@/components/layout/page-title';
import { AcrossMeetings } from '@/components/meeting/across-meetings';
import { MeetingLists } from '@/components/meeting/meeting-lists';
import { meetingList } from '@/lib/edition/edition-meetings';
import { site } from '@/lib/site/config';
import { links } from '@/lib/site/links';
import type { Moment } from './moment';
import type { View } from './view';

/** Every meeting that the papers name. */
export function meetingsView({ edition, at }: Moment): View {
  return {
    path: links.meetings(),
    title: 'Meetings',
    description: `The meetings of the ${site.committee}: the figures that members had, what was resolved, and what has happened since.`,
    section: 'meetings',
    crumbs: [{ label: 'Home', href: at.home() }],
    days: [],
    body: (
      <>
        <PageTitle>Meetings</PageTitle>
        <Lead>
          For each meeting: the figures as members had them, what was resolved, and what has happened since.
        </Lead>
        <AcrossMeetings at={at} />
        <MeetingLists list={meetingList(edition)} at={at} />
        {at.day === undefined && (
          <p className="no-print">
            <a href={links.calendar()}>Every meeting whose day is stated, for a calendar</a> (iCalendar file)
          </p>
        )}
      </>
    ),
  };
}
