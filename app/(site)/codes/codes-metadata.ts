import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { pageMetadata } from '@/components/layout/page-metadata';
import { links } from '@/lib/site/links';

export const CODES_TITLE = 'Codes on paper';

/** What the page of the codes is to those who only see a link to it, in both builds. */
export function codesMetadata(title = CODES_TITLE): Metadata {
  return pageMetadata({
    path: links.code(),
    title,
    description: 'Type the code beside a figure of a meeting’s pack, and see whether it still stands.',
    preview: pagePreview('codes'),
  });
}
