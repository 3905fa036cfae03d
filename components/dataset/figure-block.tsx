import type { ReactNode } from 'react';
import { FigureChart } from '@/components/figure/figure-chart';
import { FigureNotes } from '@/components/figure/figure-notes';
import { FigureTable } from '@/components/figure/figure-table';
import { ChartFrame } from '@/components/layout/chart-frame';
import { ScrollRegion } from '@/components/layout/scroll-region';
import { SourceLine } from '@/components/layout/source-line';
import type { Figure } from '@/lib/figure/figure';
import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';

interface Props {
  figure: Figure;
  headingLevel?: 2 | 3 | 4;
  /** Where the figure stands on its own: at its latest or frozen address, or nowhere, made for one choice. */
  address?: 'latest' | 'frozen' | 'none';
  at?: PageLinks;
  /** Names it on a page that shows figures of several datasets; else its own id does. */
  frameId?: string;
  /** Stands under its numbers: how it is cited. */
  children?: ReactNode;
}

/** A figure inside a longer page: finding, chart, source, and its numbers on request. */
export function FigureBlock({
  figure,
  headingLevel = 3,
  address = 'latest',
  at = links,
  frameId,
  children,
}: Props) {
  const { dataset, version, id } = figure;
  const href = {
    latest: at.figure(dataset.id, id),
    frozen: links.frozenFigure(dataset.id, id, version.id),
    none: undefined,
  }[address];
  return (
    <ChartFrame
      id={frameId ?? id}
      headline={figure.headline}
      subtitle={figure.subtitle}
      caution={figure.caution}
      headingLevel={headingLevel}
      source={
        <>
          <SourceLine citation={figure.source}>
            {href !== undefined && (
              <>
                <a href={href}>This figure on its own</a>. <a href={`${href}#use`}>Use this chart</a>
              </>
            )}
          </SourceLine>
          <NumbersAndNotes figure={figure} />
          {children}
        </>
      }
    >
      <FigureChart
        figure={figure}
        {...(href !== undefined ? { figureHref: links.figureJson(dataset.id, id, version.id) } : {})}
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
