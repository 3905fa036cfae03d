const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const unit = UNITS.slice(1).join('|');
const below100 = `(?:${TENS.join('|')})(?:[ -](?:${unit}))?|${TEENS.join('|')}|${unit}`;

/** A number from 0 to 999 in words, lower case: "nine", "twenty-one", "one hundred and sixty". */
export const NUMBER_IN_WORDS = new RegExp(
  `(?:(?:${unit}|a) hundred(?: and (?:${below100}))?|${below100}|zero|nil|nought)(?![a-z-])`,
  'y',
);

const VALUES = new Map<string, number>([
  ...UNITS.map((word, index) => [word, index] as const),
  ...TEENS.map((word, index) => [word, 10 + index] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
  ['nil', 0],
  ['nought', 0],
  ['a', 1],
]);

/** The value of what `NUMBER_IN_WORDS` matches. */
export function valueOfWords(words: string): number {
  let value = 0;
  for (const word of words.split(/[ -]/)) {
    if (word === 'hundred') value *= 100;
    else value += VALUES.get(word) ?? 0;
  }
  return value;
}
