import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** A few words over the title: what kind of page this is, or of what. */
  kicker?: string;
}

/** The one h1 of a page. */
export function PageTitle({ children, kicker }: Props) {
  return (
    <>
      {kicker !== undefined && <p className="kicker">{kicker}</p>}
      <h1 className="page-title">{children}</h1>
    </>
  );
}
