import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askedDay } from '@/app/views/asked-day';
import { DaysPage } from '@/app/views/days-page';
import { viewAt } from '@/app/views/dated-views';
import { momentOf } from '@/app/views/moment';
import { ViewPage } from '@/app/views/view-page';
import { asAtMetadata } from '@/components/as-at/as-at-metadata';
import type { SearchParams } from '@/lib/article/compare-request';
import { datedPage } from '@/lib/site/dated-page';

interface Props {
  params: Promise<{ day: string; path?: string[] }>;
  searchParams: Promise<SearchParams>;
}

/** Every page that can be read as it was known on a day, drawn on request: there are as many as there are days. */
export const dynamic = 'force-dynamic';

async function read({ params, searchParams }: Props) {
  const { day, path = [] } = await params;
  const asked = askedDay(day);
  if ('problem' in asked) return { ...asked, page: datedPage(`/${path.join('/')}`) ?? '/' };
  const moment = momentOf(asked.day);
  return { day: asked.day, moment, view: viewAt(moment, path, await searchParams) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const asked = await read(props);
  if ('problem' in asked) return { title: 'Not a day to look back to', robots: { index: false } };
  return asked.view ? asAtMetadata(asked.view, asked.day) : {};
}

export default async function AsAtPage(props: Props) {
  const asked = await read(props);
  if ('problem' in asked) return <DaysPage page={asked.page} problem={asked.problem} />;
  if (!asked.view) notFound();
  return <ViewPage view={asked.view} moment={asked.moment} />;
}
