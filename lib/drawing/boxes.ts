import type { Box, TextShape } from './scene';
import { textWidth } from './text-width';

/** True when two boxes share more than an edge, or come nearer than `gapPx`. */
export function overlaps(a: Box, b: Box, gapPx = 0): boolean {
  return (
    a.x < b.x + b.width + gapPx &&
    b.x < a.x + a.width + gapPx &&
    a.y < b.y + b.height + gapPx &&
    b.y < a.y + a.height + gapPx
  );
}

/** Area that two boxes share, in square px. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** True when no part of `inner` is outside `outer`. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The rectangle that the letters of a text cover: from the height of a capital to the depth of a descender. */
export function textBox(text: TextShape): Box {
  const width = textWidth(text.text, text.sizePx, text.weight);
  const left = { start: 0, middle: width / 2, end: width }[text.anchor];
  return {
    x: text.x - left,
    y: text.y - text.sizePx * 0.74,
    width,
    height: text.sizePx * 0.95,
  };
}

export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** True when any part of a segment is inside a box (Liang and Barsky's clipping). */
export function crosses(box: Box, { x1, y1, x2, y2 }: Segment): boolean {
  let from = 0;
  let to = 1;
  const edges: [slope: number, distance: number][] = [
    [x1 - x2, x1 - box.x],
    [x2 - x1, box.x + box.width - x1],
    [y1 - y2, y1 - box.y],
    [y2 - y1, box.y + box.height - y1],
  ];
  for (const [slope, distance] of edges) {
    if (slope === 0 && distance < 0) return false;
    if (slope < 0) from = Math.max(from, distance / slope);
    if (slope > 0) to = Math.min(to, distance / slope);
  }
  return from < to;
}
