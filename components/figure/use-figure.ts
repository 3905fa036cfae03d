import { useCallback, useRef, useState } from 'react';
import type { Figure } from '@/lib/figure/figure';
import type * as drawer from './recharts-layer';

/** What the reader's first touch of a chart brings: the figure and the code that draws on it. */
export interface Loaded {
  figure: Figure;
  drawer: typeof drawer;
}

interface Wanted {
  href: string;
  figureId: string;
  version: string;
}

/** Fetches a figure and its drawer when first asked. When either fails, nothing happens, and it may be asked again. */
export function useFigure({ href, figureId, version }: Wanted): [Loaded | undefined, load: () => void] {
  const [loaded, setLoaded] = useState<Loaded>();
  const asked = useRef(false);
  const load = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    Promise.all([fetchFigure(href), import('./recharts-layer')])
      .then(([figure, rechartsDrawer]) => {
        if (figure.id === figureId && figure.version.id === version)
          setLoaded({ figure, drawer: rechartsDrawer });
      })
      .catch(() => {
        asked.current = false;
      });
  }, [href, figureId, version]);
  return [loaded, load];
}

/** The address is our own and the build has made what is there, so it is a Figure if it is there at all. */
async function fetchFigure(href: string): Promise<Figure> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`no figure at: ${href}`);
  return (await response.json()) as Figure;
}
