/** A Figure laid out at a size: shapes and texts in px, rounded, in the order in which they are painted. Plain JSON. */
export interface Scene {
  widthPx: number;
  heightPx: number;
  /** The rectangle that the two axes span. */
  plot: Box;
  shapes: Shape[];
  /** The figure's headline: the drawing's name. */
  title: string;
  /** The figure's text alternative. */
  description: string;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Shape = PathShape | LineShape | RectShape | CircleShape | PolygonShape | TextShape;

/** How a shape is painted. Without `fill` it is not filled, without `stroke` it has no outline. */
export interface Paint {
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  /** Lengths of dash and gap, as SVG writes them: "8 4". */
  dash?: string;
  roundCaps?: boolean;
  /** Names what stands at a value, so that two drawings of one figure can be held together. */
  plots?: 'line' | 'dot' | 'bar';
}

export interface PathShape extends Paint {
  shape: 'path';
  d: string;
}

export interface LineShape extends Paint {
  shape: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface RectShape extends Paint, Box {
  shape: 'rect';
}

export interface CircleShape extends Paint {
  shape: 'circle';
  cx: number;
  cy: number;
  r: number;
}

export interface PolygonShape extends Paint {
  shape: 'polygon';
  points: [x: number, y: number][];
}

/** One line of text; `y` is its baseline. */
export interface TextShape {
  shape: 'text';
  x: number;
  y: number;
  text: string;
  sizePx: number;
  anchor: 'start' | 'middle' | 'end';
  weight: 'normal' | 'bold';
  fill: string;
  /**
   * A white outline behind the letters, where the text crosses a line. `alone` is the outline without its letters,
   * for programs that paint the outline of a text over it.
   */
  halo?: boolean | 'alone';
  /** The rank of the label that the text belongs to; none for the words of axes, rules and bands. */
  rank?: 1 | 2 | 3;
}

/** A length in px as a scene holds it: to one decimal place, and never minus zero. */
export function roundPx(lengthPx: number): number {
  return Math.round(lengthPx * 10) / 10 + 0;
}
