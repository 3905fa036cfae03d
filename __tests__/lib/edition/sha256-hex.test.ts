import { createHash } from 'node:crypto';
import { sha256Hex } from '@/lib/edition/sha256-hex';

describe('the SHA-256 of a text', () => {
  // FIPS 180-2, appendix B.1.
  it('is the one of the standard’s example', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is of its bytes in UTF-8, byte-order mark and all', () => {
    const text = '\uFEFFpeople,“£5”\r\n';
    expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });
});
