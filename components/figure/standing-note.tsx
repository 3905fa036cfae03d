import type { ReactNode } from 'react';
import { describeStanding } from '@/lib/figure/describe-standing';
import type { Figure } from '@/lib/figure/figure';
import type { FigureStanding } from '@/lib/figure/figure-standing';
import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';
import { PlainLink } from '../layout/plain-link';

interface Props {
  figure: Figure;
  standing: FigureStanding;
  /** How many differences are told one by one. */
  mostChanges: number;
  /** How a link is written where this stands. */
  Link?: typeof PlainLink;
  at?: PageLinks;
}

/** What a reader of a figure is told of later versions: newer numbers, or that it is no longer made. */
export function StandingNote({
  figure,
  standing,
  mostChanges,
  Link = PlainLink,
  at = links,
}: Props): ReactNode {
  if (standing.state === 'newest') return null;
  return (
    <>
      {describeStanding(standing, mostChanges).join(' ')} <WhereNext {...{ figure, standing, Link, at }} />
    </>
  );
}

function WhereNext({ figure, standing, Link, at }: Required<Omit<Props, 'mostChanges'>>): ReactNode {
  const { dataset, id, version } = figure;
  const own = at.figure(dataset.id, id);
  if (standing.state === 'newest') return null;
  if (standing.state === 'newer')
    return (
      <>
        <Link href={own}>See the latest</Link>.
      </>
    );
  return (
    <>
      {standing.last !== version.id && (
        <>
          <Link href={own}>See its last version</Link>.{' '}
        </>
      )}
      {standing.instead && (
        <>
          See instead:{' '}
          <Link href={at.figure(dataset.id, standing.instead.id)}>{standing.instead.headline}</Link>.
        </>
      )}
    </>
  );
}
