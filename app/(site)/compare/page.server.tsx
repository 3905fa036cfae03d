import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pagePreview } from '@/app/card-list';
import { compareView } from '@/app/views/compare-view';
import { todaysMoment } from '@/app/views/moment';
import { viewMetadata } from '@/app/views/view-metadata';
import { ViewPage } from '@/app/views/view-page';
import type { SearchParams } from '@/lib/article/compare-request';

export function generateMetadata(): Metadata {
  return viewMetadata(compareView(todaysMoment(), {}), () => pagePreview('compare'));
}

/** Drawn on request: the address carries the choice. */
export default async function ComparePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const moment = todaysMoment();
  const view = compareView(moment, await searchParams);
  if (!view) notFound();
  return <ViewPage view={view} moment={moment} />;
}
