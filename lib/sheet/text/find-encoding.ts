/** How the letters of a file are stored. `unreadable`: nearly UTF-8, with bytes that are damaged. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'binary' | 'unreadable';

export interface FoundEncoding {
  encoding: Encoding;
  /** Bytes of byte-order mark to set aside. */
  markBytes: 0 | 2 | 3;
}

const SAMPLE = 4096;

/** Finds the encoding by the mark, by where the zero bytes lie, or by whether all of it is good UTF-8. */
export function findEncoding(bytes: Uint8Array): FoundEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', markBytes: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', markBytes: 2 };
  const unmarked = findUnmarkedUtf16(bytes);
  if (unmarked) return { encoding: unmarked, markBytes: 0 };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { encoding: findSingleByteEncoding(bytes), markBytes: hasMark ? 3 : 0 };
}

/** In UTF-16 every plain letter has a zero byte: after it (little end first) or before it. */
function findUnmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.3;
  if (odd >= many && even === 0) return 'utf-16le';
  return even >= many && odd === 0 ? 'utf-16be' : undefined;
}

function findSingleByteEncoding(bytes: Uint8Array): Encoding {
  const { controls, good, bad } = countBytes(bytes);
  if (controls > 0) return 'binary';
  if (bad === 0) return 'utf-8';
  // A few broken letters among many good ones: a UTF-8 file that something has damaged.
  return good > bad ? 'unreadable' : 'windows-1252';
}

/** Counts control characters that no text holds, and the good and bad sequences above ASCII. */
function countBytes(bytes: Uint8Array): { controls: number; good: number; bad: number } {
  const counts = { controls: 0, good: 0, bad: 0 };
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      if (byte < 0x20 && isControl(byte)) return { ...counts, controls: 1 };
      at += 1;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length === 0) counts.bad += 1;
    else counts.good += 1;
    at += Math.max(length, 1);
  }
  return counts;
}

/** All but tab, line feed, vertical tab, form feed, return, and 0x1A, with which old programs end a text. */
function isControl(byte: number): boolean {
  return (byte < 0x09 || byte > 0x0d) && byte !== 0x1a;
}

/** The bytes of the UTF-8 sequence that begins here, or 0 where none does (RFC 3629). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >> 4 === 0xe ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let next = 1; next < length; next += 1) if ((bytes[at + next] ?? 0) >> 6 !== 2) return 0;
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  return lead === 0xf4 && second > 0x8f ? 0 : length;
}
