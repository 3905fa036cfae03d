import { FigureChart } from '@/components/figure/figure-chart';
import { FigureNotes } from '@/components/figure/figure-notes';
import { FigureTable } from '@/components/figure/figure-table';
import { ChartFrame } from '@/components/layout/chart-frame';
import { ScrollRegion } from '@/components/layout/scroll-region';
import { SourceLine } from '@/components/layout/source-line';
import type { Figure } from '@/lib/figure/figure';
import { links } from '@/lib/site/links';

interface Props {
  figure: Figure;
  headingLevel?: 2 | 3;
  /** False for a figure made for one choice, which has no address of its own. */
  hasAddress?: boolean;
}

/** A figure inside a longer page: finding, chart, source, and its numbers on request. */
export function FigureBlock({ figure, headingLevel = 3, hasAddress = true }: Props) {
  const { dataset, version, id } = figure;
  return (
    <ChartFrame
      id={id}
      headline={figure.headline}
      subtitle={figure.subtitle}
      headingLevel={headingLevel}
      source={
        <>
          <SourceLine citation={figure.source}>
            {hasAddress && <a href={links.figure(dataset.id, id)}>This figure on its own</a>}
          </SourceLine>
          <NumbersAndNotes figure={figure} />
        </>
      }
    >
      <FigureChart
        figure={figure}
        {...(hasAddress ? { figureHref: links.figureJson(dataset.id, id, version.id) } : {})}
      />
    </ChartFrame>
  );
}

function NumbersAndNotes({ figure }: { figure: Figure }) {
  return (
    <details className="govuk-details numbers">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">The numbers and notes</span>
      </summary>
      <ScrollRegion label={figure.table.caption}>
        <FigureTable figure={figure} />
      </ScrollRegion>
      <FigureNotes figure={figure} />
    </details>
  );
}
