import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { todaysMoment } from '@/app/views/moment';
import { promisesPageView } from '@/app/views/promises-page-view';
import { viewMetadata } from '@/app/views/view-metadata';
import { ViewPage } from '@/app/views/view-page';

export function generateMetadata(): Metadata {
  return viewMetadata(promisesPageView(todaysMoment()), () => pagePreview('promises'));
}

export default function PromisesPage() {
  const moment = todaysMoment();
  return <ViewPage view={promisesPageView(moment)} moment={moment} />;
}
