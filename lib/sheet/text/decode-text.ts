import type { FoundEncoding } from './find-encoding';
import { decodeWindows1252 } from './windows-1252';

/** Small enough that a piece costs no memory to speak of, large enough that pieces cost no time. */
const PIECE_BYTES = 256 * 1024;

/** The text of a file, piece by piece, so that a file of 100 MB is never one string of 100 MB. */
export function* decodeText(bytes: Uint8Array, { encoding, markBytes }: FoundEncoding): Generator<string> {
  const decode = decoderOf(encoding);
  for (let at: number = markBytes; at < bytes.length; at += PIECE_BYTES) {
    const end = Math.min(at + PIECE_BYTES, bytes.length);
    yield decode(bytes.subarray(at, end), end < bytes.length);
  }
}

function decoderOf(encoding: FoundEncoding['encoding']): (bytes: Uint8Array, more: boolean) => string {
  if (encoding === 'windows-1252') return decodeWindows1252;
  const label = encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : 'utf-8';
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  return (bytes, stream) => decoder.decode(bytes, { stream });
}
