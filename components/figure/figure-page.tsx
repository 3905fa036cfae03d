import { ChartFrame } from '@/components/layout/chart-frame';
import { InsetNote } from '@/components/layout/inset-note';
import { ScrollRegion } from '@/components/layout/scroll-region';
import { Section } from '@/components/layout/section';
import { SourceLine } from '@/components/layout/source-line';
import { SharingSection } from '@/components/sharing/sharing-section';
import type { Figure } from '@/lib/figure/figure';
import { formatDay } from '@/lib/period/format-period';
import { links } from '@/lib/site/links';
import { FigureChart } from './figure-chart';
import { FigureNotes } from './figure-notes';
import { FigureTable } from './figure-table';

interface Props {
  figure: Figure;
  /** What a frozen page says of later figures: nothing, or what differs. */
  newer?: { published: string; sentences: readonly string[] };
}

/** A figure on a page of its own: chart, sentence, numbers, notes, source, and all that can be taken of it. */
export function FigurePage({ figure, newer }: Props) {
  const { dataset, version, id } = figure;
  return (
    <>
      {newer && (
        <InsetNote>
          This is a frozen version. There is a newer one, of {newer.published}. {newer.sentences.join(' ')}{' '}
          <a href={links.figure(dataset.id, id)}>See the latest</a>.
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
            Version of {formatDay(version.id)} ({version.number}).
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
      <SharingSection figure={figure} isLatest={newer === undefined} />
    </>
  );
}
