import type { ReactNode } from 'react';

/** A caution that a reader must not miss, beside a plain line. */
export function InsetNote({ children }: { children: ReactNode }) {
  return <div className="inset-note">{children}</div>;
}
