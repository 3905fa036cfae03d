import { ChartFrame } from '@/components/layout/chart-frame';
import { InsetNote } from '@/components/layout/inset-note';
import { ScrollRegion } from '@/components/layout/scroll-region';
import { Section } from '@/components/layout/section';
import { SourceLine } from '@/components/layout/source-line';
import { SharingSection } from '@/components/sharing/sharing-section';
import type { Figure } from '@/lib/figure/figure';
import type { FigureStanding } from '@/lib/figure/figure-standing';
import { formatVersion } from '@/lib/dataset/format-version';
import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';
import { FigureChart } from './figure-chart';
import { FigureNotes } from './figure-notes';
import { FigureTable } from './figure-table';
import { StandingNote } from './standing-note';

interface Props {
  figure: Figure;
  /** Where it stands among all versions. */
  standing?: FigureStanding;
  /** The page of one version for ever; otherwise of the latest there is. */
  frozen?: boolean;
  /** The citation of the figure as members saw it. */
  asGiven?: string;
  /** Where links to other pages lead: to those of today, or of a day. */
  at?: PageLinks;
}

/** So many differences are told one by one, on a page that has room. */
const MOST_CHANGES = 4;

/** A figure on a page of its own: chart, sentence, numbers, notes, source, and all that can be taken of it. */
export function FigurePage({
  figure,
  standing = { state: 'newest' },
  frozen = false,
  asGiven,
  at = links,
}: Props) {
  const { dataset, version, id } = figure;
  return (
    <>
      {standing.state !== 'newest' && (
        <InsetNote>
          {frozen && 'This is a frozen version. '}
          <StandingNote {...{ figure, standing }} mostChanges={MOST_CHANGES} at={at} />
        </InsetNote>
      )}
      <ChartFrame
        id={id}
        headline={figure.headline}
        subtitle={figure.subtitle}
        caution={figure.caution}
        headingLevel={1}
        source={
          <SourceLine citation={figure.source}>
            Version of {formatVersion(version.id)} ({version.number}).
          </SourceLine>
        }
      >
        <FigureChart figure={figure} figureHref={links.figureJson(dataset.id, id, version.id)} />
      </ChartFrame>
      <p className="lead">{figure.sentences.join(' ')}</p>
      <Section id="numbers" title="The numbers" ruled>
        <ScrollRegion label={figure.table.caption}>
          <FigureTable figure={figure} />
        </ScrollRegion>
        <FigureNotes figure={figure} />
      </Section>
      <SharingSection
        figure={figure}
        isLatest={standing.state === 'newest'}
        at={at}
        {...(asGiven !== undefined && { asGiven })}
      />
    </>
  );
}
