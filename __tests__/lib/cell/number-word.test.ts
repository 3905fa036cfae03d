import { numberWord } from '@/lib/cell/number-word';

describe('a number', () => {
  it.each([
    [0, 'no'],
    [1, 'one'],
    [4, 'four'],
    [10, 'ten'],
    [11, '11'],
  ])('%i is written %s', (count, word) => {
    expect(numberWord(count)).toBe(word);
  });
});
