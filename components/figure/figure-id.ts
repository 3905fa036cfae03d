import type { Figure } from '@/lib/figure/figure';

/** The start of every element id of a figure on a page. */
export function figureElementId(figure: Figure): string {
  return `${figure.dataset.id}-${figure.id}`;
}

/** The element id of a note; notes count from 1. */
export function noteId(figure: Figure, note: number): string {
  return `${figureElementId(figure)}-note-${note}`;
}
