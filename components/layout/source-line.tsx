import type { ReactNode } from 'react';
import type { Citation } from '@/lib/dataset/version';
import { formatDay } from '@/lib/period/format-period';
import { links } from '@/lib/site/links';
import { PlainLink } from './plain-link';

interface Props {
  citation: Citation;
  /** Anything to stand after the source: the version, a frozen link. */
  children?: ReactNode;
  /** How a link is written where this stands. */
  Link?: typeof PlainLink;
}

/** "Source: Elective Home Education: briefing, Item 7, Appendix 1, page 14. Meeting of 27 October 2020." */
export function SourceLine({ citation, children, Link = PlainLink }: Props) {
  return (
    <p className="source-line">
      Source: <Link href={links.papers(citation.paper)}>{citation.title}</Link>, {citation.item},{' '}
      {citation.place}. Meeting of {formatDay(citation.meeting)}. {children}
    </p>
  );
}
