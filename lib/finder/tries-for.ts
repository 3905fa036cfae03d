import type { Query } from './query';

/** What to try where nothing was found, each a sentence. */
export function triesFor({ numbers, words, whens }: Query): string[] {
  const terms = words.length + whens.length;
  return [
    ...(numbers.length > 0
      ? [
          'Look at the number again in your paper: only the exact number is found, and none that is near it.',
          'It may be a sum or a difference that somebody worked out: then no paper prints it.',
        ]
      : ['Type a number as it is printed, with a word or two from beside it.']),
    ...(numbers.length > 0 && terms > 0 ? ['Leave the words out, and look for the number alone.'] : []),
    ...(numbers.length > 1 ? ['Look for one of the numbers alone.'] : []),
  ];
}
