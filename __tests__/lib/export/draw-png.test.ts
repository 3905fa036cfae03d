import sharp from 'sharp';
import { IMAGE_SIZES } from '@/lib/drawing/image-sizes';
import { layoutImage } from '@/lib/drawing/layout-image';
import { drawPng } from '@/lib/export/draw-png';
import type { ImageSizeName } from '@/lib/site/links';
import { expectGoldenPixels } from '../../golden/expect-golden-pixels';
import { fixtureFigure, inventedImprint as imprint, oneOfEachKind } from '../drawing/fixture-figures';
import { shippedTypeface } from './shipped-typeface';

const layout = (name: string, size: ImageSizeName) =>
  layoutImage(fixtureFigure(name), { size: IMAGE_SIZES[size], titling: 'titled', imprint });
const draw = (name: string, size: ImageSizeName) =>
  drawPng(layout(name, size), IMAGE_SIZES[size], shippedTypeface);

/** How many grey steps of 0 to 255 a pixel may differ in. */
const TOLERANCE = 6;

describe('drawPng', () => {
  it.each([
    ['powerpoint', 1920, 1080, 144],
    ['web', 1200, 675, 96],
    ['social', 1200, 630, 96],
    ['square', 1080, 1080, 96],
  ] as const)('draws for %s %i by %i pixels, %i to the inch', async (size, width, height, density) => {
    const found = await sharp(await draw('trend', size)).metadata();
    expect(found).toMatchObject({ format: 'png', width, height, density, hasAlpha: false });
  });

  it('draws for Word 1,386 pixels wide, 220 to the inch: 16 cm', async () => {
    const { width, density } = await sharp(await draw('trend', 'word')).metadata();
    expect([width, density]).toEqual([1386, 220]);
    expect((1386 / 220) * 2.54).toBeCloseTo(16, 1);
  });

  it('paints every filled point in its own colour, on white', async () => {
    const image = layout('trend', 'web');
    const scale = 1200 / image.widthPx;
    const { data, info } = await sharp(await draw('trend', 'web'))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => {
      const index = (Math.round(y * scale) * info.width + Math.round(x * scale)) * info.channels;
      return [...data.subarray(index, index + 3)];
    };
    const dots = image.chart.shapes.filter((shape) => shape.shape === 'circle' && shape.fill === '#12436D');
    expect(dots.length).toBeGreaterThan(3);
    const colours = dots.map((dot) =>
      dot.shape === 'circle' ? at(dot.cx + image.chartAt.x, dot.cy + image.chartAt.y) : [],
    );
    // #12436D
    expect(colours).toEqual(dots.map(() => [18, 67, 109]));
    expect(at(2, 2)).toEqual([255, 255, 255]);
  });

  it.each(oneOfEachKind)('draws %s at every size as before, to the eye', async (name) => {
    for (const size of Object.keys(IMAGE_SIZES) as ImageSizeName[]) {
      await expectGoldenPixels(`pixels/${name}-${size}.txt`, await draw(name, size), TOLERANCE);
    }
  });

  it.each(Object.keys(IMAGE_SIZES) as ImageSizeName[])('is white to the very edge for %s', async (size) => {
    const { data, info } = await sharp(await draw('trend', size))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    const edge = [0, height - 1].flatMap((row) => [...data.subarray(row * width, (row + 1) * width)]);
    const sides = Array.from({ length: height }, (_, row) => [
      data[row * width],
      data[row * width + width - 1],
    ]);
    expect(new Set([...edge, ...sides.flat()])).toEqual(new Set([255]));
  });

  it('draws the same pixels twice', async () => {
    const [first, second] = await Promise.all([draw('bridge', 'web'), draw('bridge', 'web')]);
    expect(first.equals(second)).toBe(true);
  });
});
