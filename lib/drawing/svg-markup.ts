export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&#39;' };

/** Printable ASCII but for what XML reads as its own. */
const PLAIN = /^[ -%(-;=?-~]*$/;

/** Text as it may stand between XML tags or in single quotes; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  // An outline of letters has a hundred thousand characters, and none of them needs this.
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>']/g, (character) => ENTITIES[character] ?? character);
}

/**
 * Attributes as they stand in a tag, each with a space before it; those that are undefined are left out. In
 * single quotes, because a page carries the drawing a second time as JSON, where each double quote is escaped.
 */
export function attributes(values: Attributes): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}='${escapeXml(String(value))}'`)
    .join('');
}
