import type { Metadata } from 'next';
import { type Preview, previewAt } from '@/app/card-list';
import { pageMetadata } from '@/components/layout/page-metadata';
import { links } from '@/lib/site/links';
import { todaysMoment } from './moment';
import type { View } from './view';

/** Other forms of a page for programs, by their media type. */
type Forms = NonNullable<Parameters<typeof pageMetadata>[0]['otherForms']>;

/** The head of a view of today; empty where there is none. */
export function viewMetadata(
  view: View | undefined,
  preview: () => Preview,
  otherForms: Forms = {},
): Metadata {
  if (!view) return {};
  const { path, title, description } = view;
  return pageMetadata({ path, title, description, preview: preview(), otherForms });
}

/** The picture that a link to any page about a dataset shows. */
export function datasetPreview(id: string): Preview {
  const found = todaysMoment().edition.published.datasets.find(({ dataset }) => dataset.id === id);
  if (!found) throw new Error(`unknown dataset: ${id}`);
  return previewAt(links.datasetCard(id, found.latest.version.id));
}
