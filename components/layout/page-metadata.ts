import type { Metadata } from 'next';
import { CARD_SIZE } from '@/lib/export/card/card';
import { site } from '@/lib/site/config';
import { links } from '@/lib/site/links';

interface Words {
  /** The page's own address from the root, "/methods". */
  path: string;
  title: string;
  description: string;
  /** The picture that a link to the page shows, by its address from the root, and the same in words. */
  preview: { href: string; alt: string };
  /** Other forms of the page for programs, by their media type: its own feed, its calendar. */
  otherForms?: Readonly<Record<string, { href: string; title: string }>>;
}

/** The title, description, canonical address and preview of a page, for its `metadata` or `generateMetadata`. */
export function pageMetadata({ path, title, description, preview, otherForms = {} }: Words): Metadata {
  const url = site.baseUrl + path;
  const image = { url: site.baseUrl + preview.href, alt: preview.alt };
  return {
    // The front page is called what the site is called, and is not called it twice.
    title: title === site.serviceName ? { absolute: title } : title,
    description,
    alternates: {
      canonical: url,
      types: {
        ...formsOf(otherForms),
        'application/atom+xml': [
          ...(formsOf(otherForms)['application/atom+xml'] ?? []),
          { url: site.baseUrl + links.feed(), title: `${site.serviceName}: releases` },
        ],
      },
    },
    openGraph: {
      title,
      description,
      url,
      siteName: site.serviceName,
      locale: 'en_GB',
      type: 'website',
      images: [{ ...image, ...CARD_SIZE, type: 'image/png' }],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  };
}

function formsOf(forms: NonNullable<Words['otherForms']>): Record<string, { url: string; title: string }[]> {
  return Object.fromEntries(
    Object.entries(forms).map(([type, { href, title }]) => [type, [{ url: site.baseUrl + href, title }]]),
  );
}
