import type { ReactNode } from 'react';

interface Props {
  /** Names the part in addresses: `/methods#rounding`. */
  id: string;
  title: ReactNode;
  /** With a hairline above. */
  ruled?: boolean;
  children: ReactNode;
}

/** A part of a page under an h2 that can be linked to. */
export function Section({ id, title, ruled = false, children }: Props) {
  return (
    <section id={id} className={ruled ? 'section section--ruled' : 'section'}>
      <h2 className="section__title">{title}</h2>
      {children}
    </section>
  );
}
