import type { Scene, Shape } from './scene';
import { attributes, escapeXml } from './svg-markup';
import { svgShape, type SvgShape } from './svg-shapes';
import { TICK_SIZE_PX } from './type-sizes';

/** Fonts that every office program and browser has, or one whose letters are as wide. */
export const FONT = 'Arial,Liberation Sans,Helvetica,sans-serif';

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
  return `<svg${root}>${name}${shapesToSvg(scene.shapes)}</svg>`;
}

/** Shapes as SVG elements. Neighbours with the same paint share one group, or one path, that states it once. */
export function shapesToSvg(scene: readonly Shape[]): string {
  const shapes = scene.map(svgShape);
  let svg = '';
  for (let index = 0; index < shapes.length;) {
    const style = shapes[index]?.style ?? '';
    let end = index;
    while (shapes[end]?.style === style) end += 1;
    svg += writeRun(shapes.slice(index, end), style);
    index = end;
  }
  return svg;
}

function writeRun(run: readonly SvgShape[], style: string): string {
  const paths = run.flatMap(({ path }) => path ?? []);
  if (paths.length === run.length) return `<path${attributes({ d: paths.join('') })}${style}/>`;
  if (run.length === 1) return run.map((each) => each.write(style)).join('');
  return `<g${style}>${run.map((each) => each.write('')).join('')}</g>`;
}
