import { escapeHtml } from './escape-html';

/** Text as XML takes it: without the characters that XML 1.0 forbids even where they are escaped. */
export function escapeXml(text: string): string {
  const allowed = Array.from(text, (letter) => (isAllowed(letter) ? letter : '\uFFFD'));
  return escapeHtml(allowed.join(''));
}

function isAllowed(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  const isHalfOfAPair = code >= 0xd800 && code <= 0xdfff;
  return !isHalfOfAPair && code !== 0xfffe && code !== 0xffff;
}
