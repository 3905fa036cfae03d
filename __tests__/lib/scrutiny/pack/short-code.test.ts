import fc from 'fast-check';
import {
  CODE_LENGTH,
  CODE_LETTERS,
  type CodedThing,
  formatCode,
  holdsTogether,
  shortCode,
} from '@/lib/scrutiny/pack/short-code';

const thing: CodedThing = { dataset: 'orchard', figure: 'stored', version: '2020-10-27', sha256: 'abc' };

const anyCode = fc
  .string({ minLength: 13, maxLength: 13, unit: fc.constantFrom(...Array.from('0123456789abcdef')) })
  .map((digest) => shortCode(thing, () => digest));
const anyPlace = fc.nat({ max: CODE_LENGTH - 1 });
const anyLetter = fc.constantFrom(...Array.from(CODE_LETTERS));

const withLetter = (code: string, at: number, letter: string) =>
  code.slice(0, at) + letter + code.slice(at + 1);

describe('the letters of a code', () => {
  it('are 23, each once', () => {
    expect(CODE_LETTERS).toHaveLength(23);
    expect(new Set(CODE_LETTERS).size).toBe(23);
  });

  it.each(['0O', '1IL', '2Z', '5S', '6G', '8B', 'UV', 'AEIOU'])('have no two of %s', (alike) => {
    expect(Array.from(alike).filter((letter) => CODE_LETTERS.includes(letter)).length).toBeLessThan(2);
  });
});

describe('the code of a figure', () => {
  // By hand. The number is written in base 23, its least digit first; then 8a + 7b + … + 2g + check is a multiple of 23.
  it.each([
    ['0000000000000', '22222222'],
    // 1: 8 × 1 = 8, and 15 makes 23.
    ['0000000000001', '3222222N'],
    // 23, which is 10 in base 23: 7 × 1 = 7, and 16 makes 23.
    ['0000000000017', '2322222P'],
    // 22: 8 × 22 = 176 = 7 × 23 + 15, and 8 makes 8 × 23.
    ['0000000000016', 'Y222222C'],
  ])('of the digest %s is %s', (digest, code) => {
    expect(shortCode(thing, () => `${digest}ffff`)).toBe(code);
  });

  it('is worked out from dataset, figure, version and the sum of the version’s file', () => {
    const hash = jest.fn(() => '0000000000000');
    shortCode(thing, hash);
    expect(hash).toHaveBeenCalledWith('orchard\nstored\n2020-10-27\nabc');
  });

  it('is printed in two halves', () => {
    expect(formatCode('K7HM2P4T')).toBe('K7HM-2P4T');
  });
});

describe('the check character', () => {
  // 8 × 13 + 7 × 5 + 6 × 11 + 5 × 14 + 4 × 0 + 3 × 16 + 2 × 2 = 327 = 14 × 23 + 5; T is 18, and 5 + 18 = 23.
  it('belongs to the seven before it', () => {
    expect(holdsTogether('K7HM2P4T')).toBe(true);
    expect(holdsTogether('K7HM2P49')).toBe(false);
    expect(holdsTogether('K7HM2P4')).toBe(false);
    expect(holdsTogether('')).toBe(false);
  });

  it('holds for every code that is made', () => {
    fc.assert(fc.property(anyCode, (code) => holdsTogether(code)));
  });

  it('finds out every character that is mistyped', () => {
    fc.assert(
      fc.property(anyCode, anyPlace, anyLetter, (code, at, letter) => {
        fc.pre(code[at] !== letter);
        return !holdsTogether(withLetter(code, at, letter));
      }),
    );
  });

  it('finds out any two characters that have changed places', () => {
    fc.assert(
      fc.property(anyCode, anyPlace, anyPlace, (code, one, other) => {
        fc.pre(code[one] !== code[other]);
        return !holdsTogether(withLetter(withLetter(code, one, code[other]!), other, code[one]!));
      }),
    );
  });
});
