import { phraseMatch } from '@/lib/finder/phrase-match';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

test('a part of a sentence is that sentence', () => {
  expect(
    phraseMatch(
      words('young people receiving conviction'),
      words('young people receiving conviction violence'),
    ),
  ).toBe(1);
});

test('three words of four are enough, and one of four is not', () => {
  expect(phraseMatch(words('active cases remained open'), words('active cases remained closed'))).toBe(0.75);
  expect(phraseMatch(words('active cases remained open'), words('active children came home'))).toBe(0);
});

test('two words in common are a coincidence, and no words are nothing', () => {
  expect(phraseMatch(words('active cases'), words('active cases'))).toBe(0);
  expect(phraseMatch(new Set(), words('active cases remained'))).toBe(0);
});
