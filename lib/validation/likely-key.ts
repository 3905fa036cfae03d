import type { Category } from '../dataset/dataset';
import { isOneLetterApart } from './one-letter-apart';

/**
 * The declared key that a text most likely means: another case, its label ("Year 11"), a lost zero, one letter
 * wrong. Nothing where two keys are as likely.
 */
export function likelyKey(text: string, categories: Readonly<Record<string, Category>>): string | undefined {
  const keys = Object.keys(categories);
  const plain = plainText(text);
  const tests: ((key: string) => boolean)[] = [
    (key) => plainText(key) === plain,
    (key) =>
      [categories[key]?.label, categories[key]?.shortLabel].some(
        (label) => label && plainText(label) === plain,
      ),
    (key) => /^\d+$/.test(plain) && /^\d+$/.test(key) && Number(key) === Number(plain),
    // Of "1" and "2" every key is one letter from every other.
    (key) => key.length > 3 && isOneLetterApart(plainText(key), plain),
  ];
  for (const test of tests) {
    const [likely, another] = keys.filter(test);
    if (likely !== undefined) return another === undefined ? likely : undefined;
  }
  return undefined;
}

function plainText(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
