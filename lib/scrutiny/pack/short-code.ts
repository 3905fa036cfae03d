/**
 * The letters and digits of a code. Of those that are taken for one another on paper (0 and O, 1 and I, 2 and Z, 5
 * and S, 6 and G, 8 and B, U and V) at most one is here; no vowel is, so that no code spells a word; and 23 is a
 * prime, which is what the check character needs.
 */
export const CODE_LETTERS = '23456789CDFHJKMNPRTVWXY';

/** Seven that name a figure in a version, and one that checks them. */
export const CODE_LENGTH = 8;

const PAYLOAD = CODE_LENGTH - 1;

/** So much of a SHA-256, in hex digits, is a whole number that JavaScript holds exactly. */
const HEX_DIGITS = 13;

/** What a figure's code is worked out from: it stays for ever, and no list of codes has to be kept. */
export interface CodedThing {
  dataset: string;
  figure: string;
  version: string;
  /** SHA-256 of the version's file, in hex. */
  sha256: string;
}

/**
 * The code of a figure in a version, without its hyphen: `K7HM2P4T`. `hash` gives the SHA-256 of a text in hex. One
 * of 23⁷ (3,404,825,447) codes, so of 1,000 figures two share one with odds of 1 in 6,800 (n² ÷ 2 × 23⁷).
 */
export function shortCode(
  { dataset, figure, version, sha256 }: CodedThing,
  hash: (text: string) => string,
): string {
  const digest = hash([dataset, figure, version, sha256].join('\n'));
  let rest = Number.parseInt(digest.slice(0, HEX_DIGITS), 16);
  let payload = '';
  while (payload.length < PAYLOAD) {
    payload += letterAt(rest % CODE_LETTERS.length);
    rest = Math.floor(rest / CODE_LETTERS.length);
  }
  return payload + checkCharacter(payload);
}

/** As it is printed: `K7HM-2P4T`. */
export function formatCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;
}

/** Whether the last character is the one that belongs to the others: then no one of them is mistyped, and no two swapped. */
export function holdsTogether(code: string): boolean {
  return code.length === CODE_LENGTH && checkCharacter(code.slice(0, PAYLOAD)) === code.at(-1);
}

/**
 * The character with which Σ weight × place in the alphabet is 0 to the modulus 23. The weights 8, 7, … 2 and, for
 * the check itself, 1 all differ, so that another character, or two that change places, always give another sum.
 */
function checkCharacter(payload: string): string {
  const sum = Array.from(payload).reduce(
    (total, letter, at) => total + (CODE_LENGTH - at) * CODE_LETTERS.indexOf(letter),
    0,
  );
  return letterAt((CODE_LETTERS.length - (sum % CODE_LETTERS.length)) % CODE_LETTERS.length);
}

function letterAt(place: number): string {
  const letter = CODE_LETTERS[place];
  if (letter === undefined) throw new Error(`no letter of a code: ${place}`);
  return letter;
}
