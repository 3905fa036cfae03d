import { COLOURS, seriesStyle } from '@/lib/figure/palette';

const styles = (count: number) => Array.from({ length: count }, (_, index) => seriesStyle(index, count));

/** Relative luminance by WCAG 2.2, of a colour written #RRGGBB. */
const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrastOnWhite = (hex: string) => 1.05 / (luminance(hex) + 0.05);

describe('the palette', () => {
  it.each([
    [1, ['#12436D']],
    [2, ['#12436D', '#F46A25']],
    [3, ['#12436D', '#28A197', '#801650']],
    [4, ['#12436D', '#28A197', '#801650', '#F46A25']],
  ])('gives %i series the colours of the Analysis Function, in its order', (count, colours) => {
    expect(styles(count).map(({ colour }) => colour)).toEqual(colours);
  });

  it('has no fifth', () => {
    expect(() => seriesStyle(4, 5)).toThrow('no style for series: 5 of 5');
  });

  it('has no third of two', () => {
    expect(() => seriesStyle(2, 2)).toThrow('no style for series: 3 of 2');
  });

  it.each([2, 3, 4])('tells %i series apart by dash and by marker as well as by colour', (count) => {
    expect(new Set(styles(count).map(({ dash }) => dash)).size).toBe(count);
    expect(new Set(styles(count).map(({ shape }) => shape)).size).toBe(count);
  });

  it.each([...styles(4).map(({ textColour }) => textColour), COLOURS.ink, COLOURS.quietText])(
    'writes in %s, which can be read on white (4.5:1)',
    (colour) => {
      expect(contrastOnWhite(colour)).toBeGreaterThanOrEqual(4.5);
    },
  );
});
