import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { pageMetadata } from '@/components/layout/page-metadata';
import { links } from '@/lib/site/links';

/** What the page of the codes is called, in both builds. */
export function codesMetadata(): Metadata {
  return pageMetadata({
    path: links.code(),
    title: 'Codes on paper',
    description: 'Type the code beside a figure of a meeting’s pack, and see whether it still stands.',
    preview: pagePreview('codes'),
  });
}
