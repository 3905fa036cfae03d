import { textWidth } from '@/lib/drawing/text-width';
import { plainText } from '@/lib/export/card/plain-text';
import { readFont } from '@/lib/store/read-font';

interface Font {
  unitsPerEm: number;
  charToGlyphIndex: (character: string) => number;
  charToGlyph: (character: string) => { advanceWidth: number };
}

const { parse } = jest.requireActual<{ parse: (bytes: ArrayBufferLike) => Font }>('opentype.js');
const fontOf = (weight: 'normal' | 'bold') => {
  const bytes = readFont(weight);
  return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
};
const keptAsTheyAre = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
  (character) => plainText(`a${character}a`) === `a${character}a`,
);

describe.each(['normal', 'bold'] as const)('the %s font', (weight) => {
  it('is read once', () => {
    expect(readFont(weight)).toBe(readFont(weight));
  });

  it('has every character that plain text may hold', () => {
    const font = fontOf(weight);
    expect(keptAsTheyAre.length).toBeGreaterThan(180);
    expect(keptAsTheyAre.filter((character) => font.charToGlyphIndex(character) === 0)).toEqual([]);
  });

  it('has letters and digits as wide as the Arial that texts are measured by', () => {
    const font = fontOf(weight);
    const letters = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 %,.:()');
    expect(letters.map((letter) => font.charToGlyph(letter).advanceWidth)).toEqual(
      letters.map((letter) => textWidth(letter, font.unitsPerEm, weight)),
    );
  });
});
