/** What the shipped font has: printed ASCII, Latin-1, and the marks that English print uses. */
const IN_FONT = /[\u0020-\u007e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u00ff‘’“”–—…•€−]/u;

/** Marks that the font lacks, or that the drawing library takes for pictures, and what stands for them. */
const NEAREST: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\n': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2032': '’',
  '\u2033': '”',
  '→': ' to ',
  '≤': '<=',
  '≥': '>=',
  '≈': 'about ',
  '×': '×',
  '©': '(c)',
  '®': '(R)',
  '™': '(TM)',
};

/**
 * Text as a card may draw it. The drawing library asks the network for every emoji and every letter that its font
 * lacks; so each becomes the nearest plain one ("ł" is left out, "ő" is "o"), or is left out.
 */
export function plainText(text: string): string {
  const plain = Array.from(text, nearest).join('');
  return plain.replace(/ {2,}/g, ' ').trim();
}

function nearest(character: string): string {
  if (IN_FONT.test(character)) return character;
  const known = NEAREST[character];
  if (known !== undefined) return known;
  return Array.from(character.normalize('NFKD'))
    .filter((part) => IN_FONT.test(part))
    .join('');
}
