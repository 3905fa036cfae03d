import { isOneLetterApart } from '../../validation/one-letter-apart';
import { readCode } from './read-code';

/**
 * Those of the known codes that a reader who made one slip may have meant: one character is another, is missing or is
 * too many, or two neighbours have changed places. Codes without their hyphen.
 */
export function codesNear(typed: string, known: readonly string[]): string[] {
  const reading = readCode(typed);
  if (reading.reads === 'nothing') return [];
  const { code } = reading;
  return known.filter(
    (each) => each !== code && (isOneLetterApart(each, code) || isOneSwapApart(each, code)),
  );
}

function isOneSwapApart(a: string, b: string): boolean {
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && b === a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2);
}
