import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width of an element in px as it is now; 0 before it is known. */
export function useWidth(): [RefObject<HTMLDivElement | null>, widthPx: number] {
  const element = useRef<HTMLDivElement>(null);
  const [widthPx, setWidthPx] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => setWidthPx(entry?.contentRect.width ?? 0));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, widthPx];
}
