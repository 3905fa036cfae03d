import { layoutFigure } from '@/lib/drawing/layout-figure';
import { sceneToSvg } from '@/lib/drawing/scene-to-svg';
import type { Figure } from '@/lib/figure/figure';
import styles from './rehearsal.module.css';

/** The narrow layout of the pages: its letters can be read from a telephone’s width up to half a page. */
const WIDTH_PX = 320;

/** A chart as it stands now or would stand, drawn once, under the headline that it would have. */
export function RehearsalChart({ id, figure }: { id: string; figure: Figure }) {
  const svg = sceneToSvg(layoutFigure(figure, { widthPx: WIDTH_PX }), { id, standalone: false });
  return (
    <div className={styles.chart}>
      <p className={styles.headline}>{figure.headline}</p>
      <p className={styles.subtitle}>{figure.subtitle}</p>
      <div
        role="img"
        aria-label={`${figure.headline}. ${figure.textAlternative}`}
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </div>
  );
}
