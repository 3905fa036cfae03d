import type { LineShape, Paint, PolygonShape, Shape, TextShape } from './scene';
import { roundPx } from './scene';
import { attributes, escapeXml, type Attributes } from './svg-markup';
import { TICK_SIZE_PX } from './type-sizes';

/** A shape as SVG: its own geometry, and the paint that it may share with its neighbours. */
export interface SvgShape {
  style: string;
  /** The element, with its style or, inside a group that has it, without. */
  write: (style: string) => string;
  /** A straight line as a path, which may be shared by all lines that have the same style. */
  path?: string;
}

/** How a shape is written. */
export function svgShape(shape: Shape): SvgShape {
  if (shape.shape === 'text') return text(shape);
  const style = attributes(paint(shape));
  const element = (name: string, geometry: Attributes): SvgShape => ({
    style,
    write: (own) => `<${name}${attributes(geometry)}${own}/>`,
  });
  switch (shape.shape) {
    case 'path':
      return element('path', { d: shape.d });
    case 'line':
      return { ...element('path', { d: linePath(shape) }), path: linePath(shape) };
    case 'polygon':
      return element('path', { d: polygonPath(shape) });
    case 'rect':
      return element('rect', { x: shape.x, y: shape.y, width: shape.width, height: shape.height });
    case 'circle':
      return element('circle', { cx: shape.cx, cy: shape.cy, r: shape.r });
  }
}

function linePath({ x1, y1, x2, y2 }: LineShape): string {
  const end = y1 === y2 ? `H${x2}` : x1 === x2 ? `V${y2}` : `L${x2} ${y2}`;
  return `M${x1} ${y1}${end}`;
}

/** In steps from corner to corner, which are the same for every marker of a series and so pack well. */
function polygonPath({ points: [first, ...others] }: PolygonShape): string {
  if (!first) return '';
  let [x, y] = first;
  const steps = others.map(([nextX, nextY]) => {
    const step = `${roundPx(nextX - x)} ${roundPx(nextY - y)}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first.join(' ')}l${steps.join(' ')}z`;
}

function text({ x, y, text: words, sizePx, anchor, weight, fill, halo }: TextShape): SvgShape {
  const style = attributes({
    fill: halo === 'alone' ? '#fff' : fill,
    'font-size': sizePx === TICK_SIZE_PX ? undefined : sizePx,
    'font-weight': weight === 'normal' ? undefined : weight,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    ...(halo ? { stroke: '#fff', 'stroke-width': 4, 'stroke-linejoin': 'round' } : {}),
    ...(halo === true ? { 'paint-order': 'stroke' } : {}),
    ...(halo === 'alone' ? { 'aria-hidden': 'true' } : {}),
  });
  return { style, write: (own) => `<text${attributes({ x, y })}${own}>${escapeXml(words)}</text>` };
}

function paint({ fill, stroke, strokeWidth, dash, roundCaps, plots }: Paint): Attributes {
  return {
    fill: fill ?? 'none',
    stroke,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash,
    'stroke-linecap': roundCaps ? 'round' : undefined,
    'data-plots': plots,
  };
}
