import { shippedTypeface } from './shipped-typeface';

describe('the typeface of pictures', () => {
  it.each([
    // Advances of Arial in thousandths of its size, as its metrics file prints them.
    ['0', 'normal', 5.56],
    ['i', 'normal', 2.22],
    ['W', 'normal', 9.44],
    ['0', 'bold', 5.56],
    ['W', 'bold', 9.44],
    ['i', 'bold', 2.78],
  ] as const)('sets %s in %s as wide as Arial does', (character, weight, advancePx) => {
    expect(shippedTypeface.glyph(character, 10, weight).advancePx).toBeCloseTo(advancePx, 2);
  });

  it('gives a letter’s outline in steps from the pen: an o is a ring, in two contours', () => {
    const { steps } = shippedTypeface.glyph('o', 20, 'normal');
    expect(steps).toMatch(/^m[-\d.]+ [-\d.]+(q[-\d. ]+|l[-\d. ]+)+m/);
    expect(steps.match(/m/g)).toHaveLength(2);
  });

  it('gives a space no outline', () => {
    expect(shippedTypeface.glyph(' ', 20, 'normal')).toMatchObject({ steps: '' });
  });

  it.each(['−', '–', '’', '“', '…', '÷', '×', '·', '£', '½', 'ŵ', 'ŷ', 'ł', 'é'])(
    'has the letter %s',
    (character) => {
      const box = shippedTypeface.glyph('☃', 20, 'normal').steps;
      expect(shippedTypeface.glyph(character, 20, 'normal').steps).not.toBe(box);
      expect(shippedTypeface.glyph(character, 20, 'normal').steps).not.toBe('');
    },
  );

  it('shows an empty box for a character that it lacks', () => {
    expect(shippedTypeface.glyph('☃', 20, 'normal').steps).not.toBe('');
  });
});
