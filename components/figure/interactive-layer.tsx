'use client';

import { type ReactNode, useState, useSyncExternalStore } from 'react';
import type { Reading } from '@/lib/figure/figure';
import { keyStep } from './key-step';
import { QuietBoundary } from './quiet-boundary';
import { ReadingLine } from './reading-line';
import { useFigure } from './use-figure';
import { useWidth } from './use-width';
import styles from './figure-chart.module.css';

interface Props {
  id: string;
  figureId: string;
  version: string;
  href: string;
  reading: Reading | undefined;
  /** The longest text that the reading line may have to hold. */
  room: string;
  /** The static drawings, which stay whatever happens here. */
  children: ReactNode;
}

const nothing = () => () => undefined;

/**
 * Hover, touch and keys for a static chart. Costs next to nothing until the reader reaches for the chart; then
 * it fetches the figure and draws a cursor exactly over the drawing. Nothing on the page moves.
 */
export function InteractiveLayer({ id, figureId, version, href, reading, room, children }: Props) {
  const [loaded, load] = useFigure({ href, figureId, version });
  const [active, setActive] = useState<number>();
  const [area, widthPx] = useWidth();
  const isAlive = useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );
  const readings = loaded?.figure.readings ?? [];
  const shown = active === undefined ? reading : (readings[active] ?? reading);
  return (
    <>
      <ReadingLine reading={shown} room={room} />
      <div
        ref={area}
        className={styles.area}
        {...(isAlive && {
          tabIndex: 0,
          role: 'application',
          'aria-roledescription': 'chart reader',
          'aria-label': 'Values of the chart',
          'aria-describedby': `${id}-keys`,
        })}
        onPointerEnter={load}
        onTouchStart={load}
        onFocus={load}
        onPointerMove={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          const at = { x: event.clientX - box.left, y: event.clientY - box.top };
          if (loaded) setActive(loaded.drawer.readingAt(loaded.figure, box.width, at));
        }}
        onPointerLeave={(event) => {
          if (event.pointerType === 'mouse') setActive(undefined);
        }}
        onBlur={() => setActive(undefined)}
        onKeyDown={(event) => {
          const next = keyStep(event.key, active, readings.length);
          if (next === undefined) return;
          event.preventDefault();
          setActive(next);
        }}
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
