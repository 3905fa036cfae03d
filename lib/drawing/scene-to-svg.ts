import type { LineShape, Paint, Scene, Shape, TextShape } from './scene';
import { attributes, escapeXml, type Attributes } from './svg-markup';
import { TICK_SIZE_PX } from './type-sizes';

/** A shape as SVG: its own geometry, and the paint that it may share with its neighbours. */
interface Element {
  style: string;
  write: (style: string) => string;
  /** A straight line as a path, which several with the same paint may share. */
  stroke?: string;
}

const FONT = 'Arial,Liberation Sans,Helvetica,sans-serif';

/**
 * A scene as an SVG document, named and described by the figure's own words. `id` must be its own on the page:
 * name and description hang on it. `standalone: false` leaves out the name, and what only a file needs: for a
 * page, where something around the drawing is the named image.
 */
export function sceneToSvg(
  scene: Scene,
  { id, standalone = true }: { id: string; standalone?: boolean },
): string {
  const [titleId, descriptionId] = [`${id}-title`, `${id}-desc`];
  const root = attributes({
    xmlns: standalone ? 'http://www.w3.org/2000/svg' : undefined,
    viewBox: `0 0 ${scene.widthPx} ${scene.heightPx}`,
    role: standalone ? 'img' : undefined,
    'aria-labelledby': standalone ? `${titleId} ${descriptionId}` : undefined,
    'aria-hidden': standalone ? undefined : 'true',
    'font-family': FONT,
    'font-size': TICK_SIZE_PX,
    'font-variant': 'tabular-nums',
  });
  const name = standalone
    ? `<title${attributes({ id: titleId })}>${escapeXml(scene.title)}</title>` +
      `<desc${attributes({ id: descriptionId })}>${escapeXml(scene.description)}</desc>`
    : '';
  return `<svg${root}>${name}${group(scene.shapes.map(element))}</svg>`;
}

/** Neighbours with the same paint share one group that states it once. */
function group(elements: readonly Element[]): string {
  let svg = '';
  for (let index = 0; index < elements.length;) {
    const style = elements[index]?.style ?? '';
    let end = index;
    while (elements[end]?.style === style) end += 1;
    svg += writeRun(elements.slice(index, end), style);
    index = end;
  }
  return svg;
}

function writeRun(run: readonly Element[], style: string): string {
  const strokes = run.flatMap(({ stroke }) => stroke ?? []);
  if (strokes.length === run.length) return `<path${attributes({ d: strokes.join('') })}${style}/>`;
  if (run.length === 1) return run.map((each) => each.write(style)).join('');
  return `<g${style}>${run.map((each) => each.write('')).join('')}</g>`;
}

function element(shape: Shape): Element {
  if (shape.shape === 'text') return textElement(shape);
  return {
    style: attributes(paint(shape)),
    write: (style) => `<${shape.shape}${attributes(geometry(shape))}${style}/>`,
    ...(shape.shape === 'line' ? { stroke: `M${shape.x1} ${shape.y1}${lineTo(shape)}` } : {}),
  };
}

function lineTo({ x1, y1, x2, y2 }: LineShape): string {
  if (y1 === y2) return `H${x2}`;
  return x1 === x2 ? `V${y2}` : `L${x2} ${y2}`;
}

function textElement({ x, y, text, sizePx, anchor, weight, fill, halo }: TextShape): Element {
  const style = attributes({
    fill,
    'font-size': sizePx === TICK_SIZE_PX ? undefined : sizePx,
    'font-weight': weight === 'normal' ? undefined : weight,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    ...(halo
      ? { stroke: '#fff', 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
      : {}),
  });
  return { style, write: (own) => `<text${attributes({ x, y })}${own}>${escapeXml(text)}</text>` };
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

function geometry(shape: Exclude<Shape, TextShape>): Attributes {
  switch (shape.shape) {
    case 'path':
      return { d: shape.d };
    case 'line':
      return { x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 };
    case 'rect':
      return { x: shape.x, y: shape.y, width: shape.width, height: shape.height };
    case 'circle':
      return { cx: shape.cx, cy: shape.cy, r: shape.r };
    case 'polygon':
      return { points: shape.points.join(' ') };
  }
}
