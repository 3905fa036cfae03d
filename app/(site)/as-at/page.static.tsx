import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { DaysPage, daysPageWords } from '@/app/views/days-page';
import { pageMetadata } from '@/components/layout/page-metadata';

export function generateMetadata(): Metadata {
  return pageMetadata({ ...daysPageWords, preview: pagePreview('as-at') });
}

export default function AsAtIndexPage() {
  return <DaysPage />;
}
