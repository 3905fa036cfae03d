import type { Figure } from '@/lib/figure/figure';
import { figureElementId } from './figure-id';
import { InteractiveLayer } from './interactive-layer';
import { ReadingLine } from './reading-line';
import { readingRoom } from '@/lib/figure/reading-room';
import { StaticDrawings } from './static-drawings';
import styles from './figure-chart.module.css';

interface Props {
  figure: Figure;
  /** Where the figure's JSON is, for hover and keys; without it the chart stands still. */
  figureHref?: string;
}

/**
 * The chart itself, drawn in the HTML at three widths of which one shows, under a line that reads values out.
 * Headline, subtitle and source are the page's to write.
 */
export function FigureChart({ figure, figureHref }: Props) {
  const id = figureElementId(figure);
  const first = figure.firstReading === undefined ? undefined : figure.readings[figure.firstReading];
  const readings = { reading: first, room: readingRoom(figure.readings) };
  const drawings = <StaticDrawings figure={figure} describedBy={`${id}-alternative`} />;
  return (
    <div className={styles.chart}>
      {figureHref === undefined ? (
        <>
          <ReadingLine {...readings} />
          <div className={styles.area}>{drawings}</div>
        </>
      ) : (
        <InteractiveLayer
          id={id}
          headline={figure.headline}
          figureId={figure.id}
          version={figure.version.id}
          href={figureHref}
          {...readings}
        >
          {drawings}
        </InteractiveLayer>
      )}
      <p id={`${id}-alternative`} className={styles.offscreen}>
        {figure.textAlternative}
      </p>
    </div>
  );
}
