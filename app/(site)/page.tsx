import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { homeView } from '@/app/views/home-view';
import { todaysMoment } from '@/app/views/moment';
import { viewMetadata } from '@/app/views/view-metadata';
import { ViewPage } from '@/app/views/view-page';

export function generateMetadata(): Metadata {
  return viewMetadata(homeView(todaysMoment()), () => pagePreview('home'));
}

export default function HomePage() {
  const moment = todaysMoment();
  return <ViewPage view={homeView(moment)} moment={moment} />;
}
