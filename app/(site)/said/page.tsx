import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { todaysMoment } from '@/app/views/moment';
import { saidView } from '@/app/views/said-view';
import { viewMetadata } from '@/app/views/view-metadata';
import { ViewPage } from '@/app/views/view-page';

export function generateMetadata(): Metadata {
  return viewMetadata(saidView(todaysMoment()), () => pagePreview('said'));
}

export default function SaidPage() {
  const moment = todaysMoment();
  return <ViewPage view={saidView(moment)} moment={moment} />;
}
