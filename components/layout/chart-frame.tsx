import type { ReactNode } from 'react';

interface Props {
  /** Names the frame in addresses. */
  id: string;
  /** The finding, in a sentence. */
  headline: string;
  /** Measure, place, period. */
  subtitle: string;
  /** What must be read before the chart. */
  caution?: string | undefined;
  headingLevel?: 1 | 2 | 3 | 4;
  /** The chart. */
  children: ReactNode;
  /** Stands under the chart: a SourceLine. */
  source?: ReactNode;
}

/** A chart with the finding above it and the source under it. */
export function ChartFrame({ id, headline, subtitle, caution, headingLevel = 2, children, source }: Props) {
  const Heading = `h${headingLevel}` as const;
  return (
    <figure className="chart-frame" id={id} aria-labelledby={`${id}-headline`}>
      <Heading className="chart-headline" id={`${id}-headline`}>
        {headline}
      </Heading>
      <p className="chart-subtitle">{subtitle}</p>
      {caution !== undefined && <p className="chart-caution">{caution}</p>}
      {children}
      {source}
    </figure>
  );
}
