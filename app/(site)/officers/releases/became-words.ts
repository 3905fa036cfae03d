const WORDS: Readonly<Record<string, string>> = {
  published: 'Published. Every page, embed, image and download shows it now.',
  conflict: 'Nothing was published: another version has been published since. This release is kept.',
  refused: 'Nothing was published. What was published before stands as it was.',
  'no-reason': 'Nothing was done: a reason is needed.',
};

/** What became of what was sent, by the word in the address; nothing of the address itself is shown. */
export function becameWords(became: string | string[] | undefined): string | undefined {
  return typeof became === 'string' && Object.hasOwn(WORDS, became) ? WORDS[became] : undefined;
}
