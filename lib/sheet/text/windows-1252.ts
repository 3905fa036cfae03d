/**
 * What bytes 0x80 to 0x9F mean in Windows-1252 (WHATWG Encoding, index windows-1252): curly quotes, dashes, the euro.
 * Five are not defined. Written out because some runtimes decode the label "windows-1252" as Latin-1.
 */
const HIGH_CONTROLS =
  '\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD' +
  '\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178';

/** Far below the number of arguments that every engine takes. */
const BLOCK = 8192;

/** Decodes Windows-1252, which Excel writes as plain "CSV" on Windows. A byte that it does not define becomes U+FFFD. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += BLOCK) {
    const codes = Array.from(bytes.subarray(at, at + BLOCK), codeOf);
    text += String.fromCharCode(...codes);
  }
  return text;
}

function codeOf(byte: number): number {
  return byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS.charCodeAt(byte - 0x80) : byte;
}
