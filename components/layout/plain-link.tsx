import type { ReactNode } from 'react';

/** A link within the site. Where a part is shown elsewhere, another component with these props takes its place. */
export function PlainLink({ href, children }: { href: string; children: ReactNode }) {
  return <a href={href}>{children}</a>;
}
