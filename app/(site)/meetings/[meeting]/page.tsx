import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { previewAt } from '@/app/card-list';
import { currentEdition, published } from '@/app/published';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { MeetingArticle } from '@/components/meeting/meeting-article';
import { MeetingLinks } from '@/components/meeting/meeting-links';
import { describeCalendar } from '@/lib/edition/edition-calendar';
import { meetingPage } from '@/lib/edition/edition-meetings';
import { describeMeetingPage, otherFormsOf } from '@/lib/edition/describe-meeting-page';
import { paperTitles } from '@/lib/edition/edition-papers';
import { citeAsGiven } from '@/lib/edition/edition-packs';
import { links } from '@/lib/site/links';
import { pageLinks } from '@/lib/site/page-links';

interface Props {
  params: Promise<{ meeting: string }>;
}

export function generateStaticParams() {
  return published().meetings.meetings.map(({ id }) => ({ meeting: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = meetingPage(currentEdition(), (await params).meeting);
  if (!page) return {};
  return pageMetadata({
    path: links.meeting(page.meeting.id),
    ...describeMeetingPage(page),
    preview: previewAt(links.meetingCard(page.meeting.id)),
    otherForms: otherFormsOf(page),
  });
}

export default async function MeetingRoute({ params }: Props) {
  const page = meetingPage(currentEdition(), (await params).meeting);
  if (!page) notFound();
  const { meeting } = page;
  const papers = paperTitles(currentEdition());
  const crumbs = [
    { label: 'Home', href: links.home() },
    { label: 'Meetings', href: links.meetings() },
  ];
  return (
    <Page path={links.meeting(meeting.id)} section="meetings" crumbs={crumbs}>
      <MeetingArticle
        page={page}
        papers={papers}
        at={pageLinks()}
        cite={(figure) => citeAsGiven(currentEdition(), figure)}
      />
      <MeetingLinks page={page} paper={papers[meeting.paper] ?? ''} calendar={describeCalendar(meeting)} />
    </Page>
  );
}
