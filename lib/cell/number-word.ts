const NUMBER_WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/** Numbers to ten in words, greater ones in digits. */
export function numberWord(count: number): string {
  return NUMBER_WORDS[count] ?? String(count);
}
