import { CODE_LENGTH, CODE_LETTERS, holdsTogether } from './short-code';

/** What a reader typed, read as a code. `code` has no hyphen and is in capitals. */
export type TypedCode =
  | { reads: 'nothing' }
  /** It holds together: whether a figure has it is another question. */
  | { reads: 'a code'; code: string }
  /** As long as a code and of its letters, but one of them at least is not the one that was printed. */
  | { reads: 'a slip'; code: string }
  /** `strange` are the characters that no code has, each once. */
  | { reads: 'no code'; code: string; strange: string[] };

/** What a reader may take for a letter or digit of a code, and which one it is: no code has the other. */
const TAKEN_FOR: Readonly<Record<string, string>> = { Z: '2', S: '5', G: '6', B: '8', U: 'V' };

/** So much is read of what was typed: the rest cannot belong to a code. */
export const MOST_READ = 40;

/** Reads a code as people type them: in any case, with or without the hyphen, with spaces, with B for 8. */
export function readCode(typed: string): TypedCode {
  const code = Array.from(typed.slice(0, MOST_READ).toUpperCase())
    .filter((letter) => !/[\s\p{P}]/u.test(letter))
    .map((letter) => TAKEN_FOR[letter] ?? letter)
    .join('');
  if (code === '') return { reads: 'nothing' };
  const strange = [...new Set(code)].filter((letter) => !CODE_LETTERS.includes(letter));
  if (strange.length > 0 || code.length !== CODE_LENGTH) return { reads: 'no code', code, strange };
  return { reads: holdsTogether(code) ? 'a code' : 'a slip', code };
}
