import { layoutChance } from '@/lib/drawing/layout-chance';
import { PAGE_LAYOUTS } from '@/lib/drawing/page-layouts';
import { sceneToSvg } from '@/lib/drawing/scene-to-svg';
import type { ChanceSpread } from '@/lib/figure/chance-spread';
import styles from './figure-chart.module.css';

interface Props {
  id: string;
  title: string;
  /** Of equal purpose to the picture. */
  textAlternative: string;
  spreads: readonly ChanceSpread[];
}

/** What chance alone does to counts, drawn at three widths of which one shows. One image to a screen reader. */
export function ChancePicture({ id, title, textAlternative, spreads }: Props) {
  return (
    <div className={styles.chart}>
      <div className={styles.area}>
        <div role="img" aria-label={title} aria-describedby={`${id}-alternative`}>
          {PAGE_LAYOUTS.map(({ name, widthPx }) => {
            const scene = layoutChance(spreads, widthPx, { title, description: textAlternative });
            return (
              <div
                key={name}
                className={`${styles.drawing ?? ''} ${styles[name] ?? ''}`}
                data-layout={name}
                dangerouslySetInnerHTML={{
                  __html: sceneToSvg(scene, { id: `${id}-${name}`, standalone: false }),
                }}
              />
            );
          })}
        </div>
      </div>
      <p id={`${id}-alternative`} className={styles.offscreen}>
        {textAlternative}
      </p>
    </div>
  );
}
