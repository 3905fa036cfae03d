import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { datedPaths } from '@/app/views/dated-paths';
import { viewAt } from '@/app/views/dated-views';
import { momentOf, todaysMoment } from '@/app/views/moment';
import { ViewPage } from '@/app/views/view-page';
import { asAtMetadata } from '@/components/as-at/as-at-metadata';
import { publicationDays } from '@/lib/edition/publication-days';
import type { Day } from '@/lib/period/day';

interface Props {
  params: Promise<{ day: Day; path?: string[] }>;
}

export const dynamicParams = false;

/** In a copy of plain files: the days on which something was published. Between two of them nothing changes. */
export function generateStaticParams() {
  const { edition } = todaysMoment();
  return publicationDays(edition).flatMap((day) => datedPaths(edition).map((path) => ({ day, path })));
}

async function find({ params }: Props) {
  const { day, path = [] } = await params;
  const moment = momentOf(day);
  return { day, moment, view: viewAt(moment, path) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { day, view } = await find(props);
  return view ? asAtMetadata(view, day) : {};
}

export default async function AsAtPage(props: Props) {
  const { moment, view } = await find(props);
  if (!view) notFound();
  return <ViewPage view={view} moment={moment} />;
}
