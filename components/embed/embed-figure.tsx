import { embedDrawings } from '@/lib/drawing/embed-drawings';
import type { Figure } from '@/lib/figure/figure';
import type { FigureStanding } from '@/lib/figure/figure-standing';
import { describeDamaged } from '@/lib/dataset/describe-damaged';
import { formatVersion } from '@/lib/dataset/format-version';
import type { VersionId } from '@/lib/dataset/version';
import { site } from '@/lib/site/config';
import { links, type Titling } from '@/lib/site/links';
import { StandingNote } from '../figure/standing-note';
import { SourceLine } from '../layout/source-line';
import { EmbedChart } from './embed-chart';
import { EmbedNumbers } from './embed-numbers';
import { OutLink } from './out-link';

export interface EmbedFigureProps {
  figure: Figure;
  titling: Titling;
  /** At the address of one version, for ever; otherwise at the one that follows new figures. */
  frozen: boolean;
  standing: FigureStanding;
  /** The versions that would stand here, and whose files are not as they were published. */
  damaged?: readonly VersionId[];
}

/** So many differences are told one by one in a frame: it has little room. */
const MOST_CHANGES = 2;

/** A figure in a frame on somebody else's page. The finding comes first, but for newer figures. */
export function EmbedFigure({ figure, titling, frozen, standing, damaged = [] }: EmbedFigureProps) {
  const { dataset, id, version } = figure;
  const isTitled = titling === 'titled';
  return (
    <figure {...(isTitled ? { 'aria-labelledby': 'headline' } : { 'aria-label': figure.headline })}>
      {damaged.length > 0 && <p className="notice">{describeDamaged(damaged, version.id).join(' ')}</p>}
      {standing.state !== 'newest' && (
        <p className="notice">
          <StandingNote {...{ figure, standing }} mostChanges={MOST_CHANGES} Link={OutLink} />
        </p>
      )}
      {isTitled && (
        <>
          <h1 id="headline">{figure.headline}</h1>
          <p className="subtitle">{figure.subtitle}</p>
        </>
      )}
      {figure.caution !== undefined && <p className="caution">{figure.caution}</p>}
      <EmbedChart figure={figure} drawings={embedDrawings(figure)} />
      <SourceLine citation={figure.source} Link={OutLink}>
        Version of {formatVersion(version.id)} ({version.number}).{' '}
        <OutLink
          href={frozen ? links.frozenFigure(dataset.id, id, version.id) : links.figure(dataset.id, id)}
        >
          This figure on {site.serviceName}
        </OutLink>
        .
      </SourceLine>
      <EmbedNumbers figure={figure} />
    </figure>
  );
}
