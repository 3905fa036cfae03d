import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { keyStep } from './key-step';
import type { Loaded } from './use-figure';

/** Where the reader is: on a reading, by the keys, or at a place on the drawing, by the pointer. */
type Place = { index: number } | { x: number; y: number; widthPx: number };

/** The number of the reading that the reader is at, if any, and the handlers that lead to another. */
export function usePlace(loaded: Loaded | undefined) {
  const [place, setPlace] = useState<Place>();
  const active = indexAt(place, loaded);
  const point = (event: PointerEvent<HTMLElement>) => setPlace(placeOf(event));
  const handlers = {
    onPointerDown: point,
    onPointerMove: point,
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') setPlace(undefined);
    },
    onBlur: () => setPlace(undefined),
    onKeyDown: (event: KeyboardEvent) => {
      const index = keyStep(event.key, active, loaded?.figure.readings.length ?? 0);
      if (index === undefined) return;
      event.preventDefault();
      setPlace({ index });
    },
  };
  return { active, handlers };
}

function placeOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Place {
  const { left, top, width } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top, widthPx: width };
}

/** A pointer that came before the figure is remembered, and counts from when the figure is there. */
function indexAt(place: Place | undefined, loaded: Loaded | undefined): number | undefined {
  if (!place || !loaded) return undefined;
  return 'index' in place ? place.index : loaded.drawer.readingAt(loaded.figure, place.widthPx, place);
}
