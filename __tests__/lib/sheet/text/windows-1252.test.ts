import { decodeWindows1252 } from '@/lib/sheet/text/windows-1252';

describe('Windows-1252', () => {
  it.each([
    [0x80, '€'],
    [0x85, '…'],
    [0x91, '‘'],
    [0x92, '’'],
    [0x93, '“'],
    [0x94, '”'],
    [0x96, '–'],
    [0x97, '—'],
    [0x99, '™'],
    [0x9f, 'Ÿ'],
    [0xa3, '£'],
    [0xe9, 'é'],
    [0x81, '\uFFFD'],
    [0x41, 'A'],
  ])('has at byte %i the letter %s', (byte, letter) => {
    expect(decodeWindows1252(Uint8Array.of(byte))).toBe(letter);
  });

  it('is decoded whole, however long', () => {
    expect(decodeWindows1252(new Uint8Array(100_000).fill(0x92))).toBe('’'.repeat(100_000));
  });
});
