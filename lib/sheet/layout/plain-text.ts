/** A cell's text on one line: a printed head is broken over several. */
export function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Letters and digits alone, in lower case, by which a label is known however it is broken, quoted or dotted. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
