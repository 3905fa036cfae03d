import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { meetingsView } from '@/app/views/meetings-view';
import { todaysMoment } from '@/app/views/moment';
import { viewMetadata } from '@/app/views/view-metadata';
import { ViewPage } from '@/app/views/view-page';
import { links } from '@/lib/site/links';

export function generateMetadata(): Metadata {
  return viewMetadata(meetingsView(todaysMoment()), () => pagePreview('meetings'), {
    'text/calendar': { href: links.calendar(), title: 'Meetings, for a calendar' },
  });
}

export default function MeetingsPage() {
  const moment = todaysMoment();
  return <ViewPage view={meetingsView(moment)} moment={moment} />;
}
