import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { pagePreview } from '@/app/card-list';
import { daysToAsk } from '@/app/views/asked-day';
import { DaysPage, daysPageWords } from '@/app/views/days-page';
import { pageMetadata } from '@/components/layout/page-metadata';
import type { SearchParams } from '@/lib/article/compare-request';
import { readPastDay } from '@/lib/period/read-past-day';
import { datedPage } from '@/lib/site/dated-page';
import { links } from '@/lib/site/links';
import { asAtAddress } from '@/lib/site/page-links';

export function generateMetadata(): Metadata {
  return pageMetadata({ ...daysPageWords, preview: pagePreview('as-at') });
}

/** Takes the day that a form sends and leads to the page as it was known then; today leads to the page itself. */
export default async function AsAtIndexPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { day, page: asked } = await searchParams;
  const page = datedPage([asked].flat()[0] ?? '') ?? links.home();
  if (day === undefined) return <DaysPage page={page} />;
  const days = daysToAsk();
  const read = readPastDay(String([day].flat()[0]), days);
  if ('problem' in read) return <DaysPage page={page} problem={read.problem} />;
  redirect(read.day === days.today ? page : asAtAddress(read.day, page));
}
