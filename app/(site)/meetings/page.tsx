import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { currentEdition } from '@/app/published';
import { Lead } from '@/components/layout/lead';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PageTitle } from '@/components/layout/page-title';
import { MeetingLists } from '@/components/meeting/meeting-lists';
import { meetingList } from '@/lib/edition/edition-meetings';
import { site } from '@/lib/site/config';
import { links } from '@/lib/site/links';
import { pageLinks } from '@/lib/site/page-links';

export function generateMetadata(): Metadata {
  return pageMetadata({
    path: links.meetings(),
    title: 'Meetings',
    description: `The meetings of the ${site.committee}: the figures that members had, what was resolved, and what has happened since.`,
    preview: pagePreview('meetings'),
    otherForms: { 'text/calendar': { href: links.calendar(), title: 'Meetings, for a calendar' } },
  });
}

export default function MeetingsPage() {
  return (
    <Page path={links.meetings()} section="meetings" crumbs={[{ label: 'Home', href: links.home() }]}>
      <PageTitle>Meetings</PageTitle>
      <Lead>
        For each meeting: the figures as members had them, what was resolved, and what has happened since.
      </Lead>
      <MeetingLists list={meetingList(currentEdition())} at={pageLinks()} />
      <p className="no-print">
        <a href={links.calendar()}>Every meeting whose day is stated, for a calendar</a> (iCalendar file)
      </p>
    </Page>
  );
}
