import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { fairPairsView } from '@/app/views/fair-pairs-view';
import { todaysMoment } from '@/app/views/moment';
import { viewMetadata } from '@/app/views/view-metadata';
import { ViewPage } from '@/app/views/view-page';

export function generateMetadata(): Metadata {
  return viewMetadata(fairPairsView(todaysMoment()), () => pagePreview('compare'));
}

export default function ComparePage() {
  const moment = todaysMoment();
  return <ViewPage view={fairPairsView(moment)} moment={moment} />;
}
