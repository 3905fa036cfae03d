import { NUMBER_IN_WORDS, valueOfWords } from '@/lib/finder/number-words';

test.each([
  ['zero', 0],
  ['nil', 0],
  ['nine', 9],
  ['eleven', 11],
  ['twenty', 20],
  ['twenty-one', 21],
  ['ninety nine', 99],
  ['a hundred', 100],
  ['one hundred and sixty', 160],
  ['nine hundred and ninety-nine', 999],
])('"%s" is %i', (words, value) => {
  NUMBER_IN_WORDS.lastIndex = 0;
  expect(NUMBER_IN_WORDS.exec(words)?.[0]).toBe(words);
  expect(valueOfWords(words)).toBe(value);
});

test.each(['often', 'phone', 'one-off', 'sixth', 'tend', 'elevenses'])('"%s" is no number', (word) => {
  NUMBER_IN_WORDS.lastIndex = 0;
  expect(NUMBER_IN_WORDS.exec(word)).toBeNull();
});
