import type { ReactNode } from 'react';
import { site } from '@/lib/site/config';

/** A link out of a frame on somebody else's page: with the site's address, and to a window of its own. */
export function OutLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={site.baseUrl + href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
