import { IMAGE_SIZES } from '@/lib/drawing/image-sizes';
import { imageToSvg } from '@/lib/drawing/image-to-svg';
import { layoutImage } from '@/lib/drawing/layout-image';
import type { ImageSizeName } from '@/lib/site/links';
import { expectGolden } from '../../golden/expect-golden';
import { fixtureFigure, inventedImprint as imprint, oneOfEachKind } from './fixture-figures';

const cases = oneOfEachKind.flatMap((name) =>
  (Object.keys(IMAGE_SIZES) as ImageSizeName[]).map((size) => [name, size] as const),
);

const drawn = (name: string, size: ImageSizeName, titling: 'titled' | 'untitled' = 'titled') =>
  imageToSvg(layoutImage(fixtureFigure(name), { size: IMAGE_SIZES[size], titling, imprint }));

describe('the images of the invented figures', () => {
  it.each(cases)('draw %s for %s as before', (name, size) => {
    expectGolden(`images/${name}-${size}.svg`, drawn(name, size).replaceAll('><', '>\n<').trimEnd());
  });

  it('draw an untitled trend as before', () => {
    expectGolden(
      'images/trend-word-untitled.svg',
      drawn('trend', 'word', 'untitled').replaceAll('><', '>\n<').trimEnd(),
    );
  });

  it.each(cases)(
    'hold text as text, a name, a description and nothing from outside: %s for %s',
    (name, size) => {
      const svg = drawn(name, size);
      const { headline } = fixtureFigure(name);
      expect(svg).toContain(`<title id='title'>${headline}</title>`);
      expect(svg).toMatch(/<desc id='desc'>[^<]{20,}<\/desc>/);
      expect(svg).toMatch(/<text [^>]*>Source: An invented paper/);
      expect(svg).not.toMatch(/href|url\(|@import|<style|<script|<image|paint-order/);
      expect(svg.match(/https?:[^'<]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    },
  );
});
