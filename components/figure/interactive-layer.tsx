'use client';

import type { ReactNode } from 'react';
import { useIsAlive } from '@/components/layout/use-is-alive';
import type { Reading } from '@/lib/figure/figure';
import { QuietBoundary } from './quiet-boundary';
import { ReadingLine } from './reading-line';
import { useFigure } from './use-figure';
import { usePlace } from './use-place';
import { useWidth } from './use-width';
import styles from './figure-chart.module.css';

interface Props {
  id: string;
  /** Tells this chart from the others on a page. */
  headline: string;
  figureId: string;
  version: string;
  href: string;
  /** What the line says at rest. */
  reading: Reading | undefined;
  /** The longest text that the reading line may have to hold. */
  room: string;
  /** The static drawings, which stay whatever happens here. */
  children: ReactNode;
}

/**
 * Hover, touch and keys for a static chart. Costs next to nothing until the reader reaches for the chart; then
 * it fetches the figure and draws a cursor exactly over the drawing. Nothing on the page moves.
 */
export function InteractiveLayer({ id, headline, figureId, version, href, reading, room, children }: Props) {
  const [loaded, load] = useFigure({ href, figureId, version });
  const { active, handlers } = usePlace(loaded);
  const [area, widthPx] = useWidth();
  const isAlive = useIsAlive();
  const shown = active === undefined ? reading : loaded?.figure.readings[active];
  return (
    <>
      <ReadingLine reading={shown} room={room} />
      <div
        ref={area}
        className={styles.area}
        {...(isAlive && focusable(id, headline))}
        onPointerEnter={load}
        onTouchStart={load}
        onFocus={load}
        {...handlers}
      >
        {children}
        {loaded && widthPx > 0 && (
          <QuietBoundary>
            <loaded.drawer.RechartsLayer figure={loaded.figure} containerPx={widthPx} active={active} />
          </QuietBoundary>
        )}
      </div>
      <p id={`${id}-keys`} hidden>
        Use left and right arrow keys to read each value. Home and End go to the first and the last.
      </p>
    </>
  );
}

/** Only where a script runs: without one, a stop for the Tab key would lead nowhere. */
function focusable(id: string, headline: string) {
  return {
    tabIndex: 0,
    role: 'application',
    'aria-roledescription': 'chart reader',
    'aria-label': `Values of the chart: ${headline}`,
    'aria-describedby': `${id}-keys`,
  };
}
