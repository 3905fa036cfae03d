import { packFonts } from '@/app/pack-fonts';

const faces = (text: string) => packFonts(text).match(/@font-face\{[^}]*\}/g) ?? [];

it('carries two weights of the English letters, and no address', () => {
  expect(faces('Commission’s “201” − 183 £')).toHaveLength(2);
  expect(packFonts('a')).not.toMatch(/url\((?!data:)/);
  expect(packFonts('a').length).toBeLessThan(40_000);
});

it('carries the letters of other names only where a text has them', () => {
  expect(faces('Łódź')).toHaveLength(4);
  expect(faces('Llŷn')).toHaveLength(4);
  expect(faces('café')).toHaveLength(2);
});
