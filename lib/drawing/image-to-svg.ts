import type { ImageScene } from './layout-image';
import type { Shape } from './scene';
import { FONT, shapesToSvg } from './scene-to-svg';
import { attributes, escapeXml } from './svg-markup';
import { TICK_SIZE_PX } from './type-sizes';

/**
 * An image as an SVG file of its own: text as text in fonts that every office program has, its name and description
 * inside, and no reference to anything outside. `widthPx` is how wide a program shows it, unless told otherwise.
 */
export function imageToSvg(image: ImageScene, widthPx = image.widthPx): string {
  const { chart, chartAt } = image;
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: widthPx,
    height: Math.round((image.heightPx / image.widthPx) * widthPx),
    viewBox: `0 0 ${image.widthPx} ${image.heightPx}`,
    role: 'img',
    'aria-labelledby': 'title desc',
    'font-family': FONT,
    'font-size': TICK_SIZE_PX,
  });
  const place = attributes({ transform: `translate(${chartAt.x} ${chartAt.y})` });
  return (
    `<svg${root}><title id='title'>${escapeXml(chart.title)}</title>` +
    `<desc id='desc'>${escapeXml(chart.description)}</desc>` +
    `${shapesToSvg(image.shapes)}<g${place}>${shapesToSvg(chart.shapes.flatMap(haloUnderneath))}</g></svg>\n`
  );
}

/** Word and LibreOffice know no `paint-order`: they would paint the white outline over the letters. */
function haloUnderneath(shape: Shape): Shape[] {
  if (shape.shape !== 'text' || shape.halo !== true) return [shape];
  return [
    { ...shape, halo: 'alone' },
    { ...shape, halo: false },
  ];
}
