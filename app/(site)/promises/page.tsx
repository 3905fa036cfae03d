import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { todaysMoment } from '@/app/views/moment';
import { promisesView } from '@/app/views/promises-view';
import { viewMetadata } from '@/app/views/view-metadata';
import { ViewPage } from '@/app/views/view-page';

export function generateMetadata(): Metadata {
  return viewMetadata(promisesView(todaysMoment()), () => pagePreview('promises'));
}

export default function PromisesPage() {
  const moment = todaysMoment();
  return <ViewPage view={promisesView(moment)} moment={moment} />;
}
