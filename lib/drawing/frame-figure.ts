import type { Figure } from '../figure/figure';
import type { Frame } from './frame';
import { plotFrame } from './plot-frame';
import { rowsFrame } from './rows-frame';

/** The size, the plot and the two scales of a figure at a width, on which every drawing of it stands. */
export function frameFigure(figure: Figure, { widthPx }: { widthPx: number }): Frame {
  return figure.form === 'rows' ? rowsFrame(figure, widthPx) : plotFrame(figure, widthPx);
}
