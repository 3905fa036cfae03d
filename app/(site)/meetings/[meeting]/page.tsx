import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { previewAt } from '@/app/card-list';
import { currentEdition, published } from '@/app/published';
import { meetingView } from '@/app/views/meeting-view';
import { todaysMoment } from '@/app/views/moment';
import { viewMetadata } from '@/app/views/view-metadata';
import { ViewPage } from '@/app/views/view-page';
import { otherFormsOf } from '@/lib/edition/describe-meeting-page';
import { meetingPage } from '@/lib/edition/edition-meetings';
import { links } from '@/lib/site/links';

interface Props {
  params: Promise<{ meeting: string }>;
}

export function generateStaticParams() {
  return published().meetings.meetings.map(({ id }) => ({ meeting: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting } = await params;
  const page = meetingPage(currentEdition(), meeting);
  if (!page) return {};
  return viewMetadata(
    meetingView(todaysMoment(), meeting),
    () => previewAt(links.meetingCard(meeting)),
    otherFormsOf(page),
  );
}

export default async function MeetingRoute({ params }: Props) {
  const moment = todaysMoment();
  const view = meetingView(moment, (await params).meeting);
  if (!view) notFound();
  return <ViewPage view={view} moment={moment} />;
}
