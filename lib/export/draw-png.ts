import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { ImageSize } from '../drawing/image-sizes';
import { imageToSvg } from '../drawing/image-to-svg';
import type { ImageScene } from '../drawing/layout-image';
import { outlineTexts } from './outline-texts';
import type { Typeface } from './typeface';

/**
 * An image as PNG, as wide in pixels as its size says, without transparency, its pixels per inch written inside.
 * The letters are drawn from the typeface: no font of the machine is asked for. resvg draws it, in half of the time
 * that sharp's own SVG takes, and sharp writes it down.
 */
export async function drawPng(image: ImageScene, size: ImageSize, typeface: Typeface): Promise<Buffer> {
  const outlined: ImageScene = {
    ...image,
    shapes: outlineTexts(image.shapes, typeface),
    chart: { ...image.chart, shapes: outlineTexts(image.chart.shapes, typeface) },
  };
  const svg = imageToSvg(outlined, Math.round(size.widthPx * size.scale));
  const { width, height, pixels } = await renderAsync(svg, {
    font: { loadSystemFonts: false },
    // A height is rounded to whole pixels: the last row would be half of the ground and half of nothing.
    background: '#fff',
  });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .withDensity(size.density)
    .png({ compressionLevel: 3 })
    .toBuffer();
}
