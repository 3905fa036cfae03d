import type { ReactNode } from 'react';

interface Props {
  /** What is inside, for who comes to it by keyboard: "Table of all the figures". */
  label: string;
  children: ReactNode;
}

/** Holds a table wider than the screen, so that the table scrolls and the page does not. */
export function ScrollRegion({ label, children }: Props) {
  return (
    <div className="scroll-region" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
