import type { Figure, LabelMark } from '../figure/figure';
import type { Box, Shape } from './scene';
import type { StripLabel } from './strip-label';

/** Where everything in a drawing stands: its size, its plot, and how positions on the axes become px. */
export interface Frame {
  widthPx: number;
  heightPx: number;
  plot: Box;
  x: Place;
  y: Place;
  /** Heights, in px, of labels that stand in a column at the ends of lines. */
  endLabels: ReadonlyMap<LabelMark, number>;
  /** Names of rules and bands, in the strip above the plot. */
  strip: StripLabel[];
  /** Hairlines behind the marks. */
  grid: Shape[];
  /** Tick labels, row labels and the axis's note, over the marks. */
  words: Shape[];
}

/** The room that a drawing has. Without a height it takes the height that suits its width and its rows. */
export interface Room {
  widthPx: number;
  heightPx?: number;
}

/** Px of a position on an axis. */
export type Place = (position: number) => number;

/** What is known while the marks of a figure are drawn, one after the other. */
export interface Canvas {
  figure: Figure;
  frame: Frame;
  /** What has been painted so far, which labels must not cover. */
  placed: readonly Shape[];
}
