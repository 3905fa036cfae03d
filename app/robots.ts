import type { MetadataRoute } from 'next';
import { site } from '@/lib/site/config';

export const dynamic = 'force-static';

/** Everything here is public. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${site.baseUrl}/sitemap.xml` };
}
