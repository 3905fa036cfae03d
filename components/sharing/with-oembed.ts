import type { Metadata } from 'next';
import type { Figure } from '@/lib/figure/figure';
import { site } from '@/lib/site/config';
import { links } from '@/lib/site/links';

/** Says in the head of a figure's page where its oEmbed answer is, so that its address alone becomes the chart elsewhere. */
export function withOembed(metadata: Metadata, figure: Figure, version: string): Metadata {
  const url = site.baseUrl + links.oembed(figure.dataset.id, figure.id, version);
  return {
    ...metadata,
    alternates: {
      ...metadata.alternates,
      types: { ...metadata.alternates?.types, 'application/json+oembed': [{ url, title: figure.headline }] },
    },
  };
}
