import { decodeText } from '@/lib/sheet/text/decode-text';
import { findEncoding } from '@/lib/sheet/text/find-encoding';

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the encoding of a text', () => {
  it.each([
    ['plain letters', utf8('a,b'), { encoding: 'utf-8', markBytes: 0 }],
    ['letters of several bytes', utf8('é – ’ 😀'), { encoding: 'utf-8', markBytes: 0 }],
    ['a mark of UTF-8', utf8('\uFEFFa'), { encoding: 'utf-8', markBytes: 3 }],
    ['a mark of UTF-16, little end first', bytes(0xff, 0xfe, 97, 0), { encoding: 'utf-16le', markBytes: 2 }],
    ['a mark of UTF-16, big end first', bytes(0xfe, 0xff, 0, 97), { encoding: 'utf-16be', markBytes: 2 }],
    ['zeros after the letters', bytes(97, 0, 44, 0), { encoding: 'utf-16le', markBytes: 0 }],
    ['zeros before the letters', bytes(0, 97, 0, 44), { encoding: 'utf-16be', markBytes: 0 }],
    ['a curly quote of Windows', bytes(97, 0x93, 98, 0x94), { encoding: 'windows-1252', markBytes: 0 }],
    ['a pound sign of Windows', bytes(0xa3, 53), { encoding: 'windows-1252', markBytes: 0 }],
    ['a letter of UTF-8 written the long way', bytes(0xc0, 0x80), { encoding: 'windows-1252', markBytes: 0 }],
    ['half a pair of UTF-16 in UTF-8', bytes(0xed, 0xa0, 0x80), { encoding: 'windows-1252', markBytes: 0 }],
    [
      'good letters and one that is cut',
      bytes(...utf8('é–’'), 0xc3),
      { encoding: 'unreadable', markBytes: 0 },
    ],
    ['zeros here and there', bytes(97, 0, 98, 99), { encoding: 'binary', markBytes: 0 }],
    ['a bell', bytes(97, 7), { encoding: 'binary', markBytes: 0 }],
  ])('is known by %s', (_, file, expected) => {
    expect(findEncoding(file)).toEqual(expected);
  });
});

describe('a text in pieces', () => {
  it('keeps a letter whose bytes lie in two of them', () => {
    const text = `${'a'.repeat(256 * 1024 - 1)}é`;
    expect([...decodeText(utf8(text), { encoding: 'utf-8', markBytes: 0 })].join('')).toBe(text);
  });
});
