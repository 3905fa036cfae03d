import { layoutFigure } from '@/lib/drawing/layout-figure';
import { PAGE_LAYOUTS } from '@/lib/drawing/page-layouts';
import { sceneToSvg } from '@/lib/drawing/scene-to-svg';
import type { Figure } from '@/lib/figure/figure';
import { figureElementId } from './figure-id';
import styles from './figure-chart.module.css';

/** The drawing at every width that a page may need, of which the container shows one. One image to a screen reader. */
export function StaticDrawings({ figure, describedBy }: { figure: Figure; describedBy: string }) {
  return (
    <div role="img" aria-label={figure.headline} aria-describedby={describedBy}>
      {PAGE_LAYOUTS.map(({ name, widthPx }) => {
        const scene = layoutFigure(figure, { widthPx });
        const svg = sceneToSvg(scene, { id: `${figureElementId(figure)}-${name}`, standalone: false });
        return (
          <div
            key={name}
            className={`${styles.drawing ?? ''} ${styles[name] ?? ''}`}
            data-layout={name}
            dangerouslySetInnerHTML={{ __html: svg }}
          />
        );
      })}
    </div>
  );
}
