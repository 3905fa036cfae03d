import type { ReactNode } from 'react';
import { site } from '@/lib/site/config';

/** A link with the whole address, from a file that stands on a reader's own disk. */
export function WholeLink({ href, children }: { href: string; children: ReactNode }) {
  return <a href={href.startsWith('/') ? site.baseUrl + href : href}>{children}</a>;
}
