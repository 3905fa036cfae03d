import { contains, textBox } from '@/lib/drawing/boxes';
import { IMAGE_SIZES } from '@/lib/drawing/image-sizes';
import { layoutImage, type ImageScene } from '@/lib/drawing/layout-image';
import type { Box, Shape, TextShape } from '@/lib/drawing/scene';
import type { ImageSizeName, Titling } from '@/lib/site/links';
import { fixtureFigure, fixtureNames, inventedImprint as imprint } from './fixture-figures';

const sizes = Object.keys(IMAGE_SIZES) as ImageSizeName[];
const titlings: Titling[] = ['titled', 'untitled'];
const cases = fixtureNames.flatMap((name) =>
  sizes.flatMap((size) => titlings.map((titling) => [name, size, titling] as const)),
);
const layout = (name: string, size: ImageSizeName, titling: Titling = 'titled') =>
  layoutImage(fixtureFigure(name), { size: IMAGE_SIZES[size], titling, imprint });

const isText = (shape: Shape): shape is TextShape => shape.shape === 'text';
const wordsOf = ({ shapes }: ImageScene): Box[] => shapes.filter(isText).map(textBox);
const chartOf = ({ chart, chartAt }: ImageScene): Box => ({
  ...chartAt,
  width: chart.widthPx,
  height: chart.heightPx,
});

describe.each(cases)('the image of %s for %s, %s', (name, size, titling) => {
  const image = layout(name, size, titling);
  const sheet = { x: 0, y: 0, width: image.widthPx, height: image.heightPx };

  it('keeps all of it inside, and words and chart apart', () => {
    expect(wordsOf(image).filter((box) => !contains(sheet, box))).toEqual([]);
    expect(contains(sheet, chartOf(image))).toBe(true);
    const { y, height } = chartOf(image);
    expect(wordsOf(image).filter((box) => box.y + box.height > y && box.y < y + height)).toEqual([]);
  });

  it('has the shape of its size, and no type under 12 pixels', () => {
    const { widthPx, heightPx, scale } = IMAGE_SIZES[size];
    const pixels = (widthPx * scale) / image.widthPx;
    const shape = heightPx === undefined ? image.heightPx / image.widthPx : heightPx / widthPx;
    expect(image.heightPx / image.widthPx).toBeCloseTo(shape, 2);
    const texts = [...image.shapes, ...image.chart.shapes].filter(isText);
    expect(Math.min(...texts.map(({ sizePx }) => sizePx * pixels))).toBeGreaterThanOrEqual(12);
  });
});

describe('layoutImage', () => {
  it.each([
    ['word', 1386],
    ['powerpoint', 1920],
    ['web', 1200],
    ['social', 1200],
    ['square', 1080],
  ] as const)('makes the image for %s %i pixels wide', (size, pixels) => {
    expect(IMAGE_SIZES[size].widthPx * IMAGE_SIZES[size].scale).toBe(pixels);
  });

  it('lays each size out for itself: a slide is no picture for a page made larger', () => {
    const [slide, square] = [layout('trend', 'powerpoint'), layout('trend', 'square')];
    expect(slide.chart.plot.width / slide.chart.plot.height).toBeGreaterThan(2);
    expect(square.chart.plot.width / square.chart.plot.height).toBeLessThan(1.5);
  });

  it('gives a figure of two rows larger type than one of eight', () => {
    expect(layout('two-point-missing', 'powerpoint').widthPx).toBeLessThan(
      layout('bridge', 'powerpoint').widthPx,
    );
  });

  it('refuses what cannot be read at any size', () => {
    const figure = fixtureFigure('bridge');
    const ticks = Array.from({ length: 60 }, (_, at) => ({ at, label: `Row ${at}` }));
    const crowded = { ...figure, y: { ...figure.y, domain: [-0.5, 59.5] as [number, number], ticks } };
    expect(() => layoutImage(crowded, { size: IMAGE_SIZES.web, titling: 'titled', imprint })).toThrow(
      'figure too crowded for an image',
    );
  });
});
