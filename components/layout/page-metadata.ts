import type { Metadata } from 'next';
import { site } from '@/lib/site/config';

interface Words {
  /** The page's own address from the root, "/methods". */
  path: string;
  title: string;
  description: string;
}

/** The title, description and canonical address of a page, for its `metadata` or `generateMetadata`. */
export function pageMetadata({ path, title, description }: Words): Metadata {
  const url = site.baseUrl + path;
  return {
    // The front page is called what the site is called, and is not called it twice.
    title: title === site.serviceName ? { absolute: title } : title,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, siteName: site.serviceName, locale: 'en_GB', type: 'website' },
  };
}
