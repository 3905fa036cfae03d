import type { Figure } from '../figure/figure';
import type { Frame, Room } from './frame';
import { plotFrame } from './plot-frame';
import { rowsFrame } from './rows-frame';

/** The size, the plot and the two scales of a figure in a room, on which every drawing of it stands. */
export function frameFigure(figure: Figure, room: Room): Frame {
  return figure.form === 'rows' ? rowsFrame(figure, room) : plotFrame(figure, room);
}
