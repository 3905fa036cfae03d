import type { ReactNode } from 'react';

/** The first sentences of a page: the answer. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className="lead">{children}</p>;
}
