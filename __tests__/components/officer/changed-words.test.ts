import { changedWords } from '@/components/officer/changed-words';

const marked = (runs: { text: string; isChanged: boolean }[]): string =>
  runs.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');

test('only the words that differ are marked, on each side its own', () => {
  const { before, after } = changedWords(
    '201 children, 18 more than a year before.',
    '210 children, 9 more than a year before.',
  );

  expect(marked(before)).toBe('[201] children, [18] more than a year before.');
  expect(marked(after)).toBe('[210] children, [9] more than a year before.');
});

test('changed words side by side are one run', () => {
  const { before, after } = changedWords('It rose in June.', 'It had fallen in June.');

  expect(marked(before)).toBe('It [rose] in June.');
  expect(marked(after)).toBe('It [had fallen] in June.');
});

test('the runs of a side put together are its text', () => {
  const text = 'Up 9.8%: “201” (was 183).\nSecond line';
  const { after } = changedWords('Something else', text);

  expect(after.map((run) => run.text).join('')).toBe(text);
});

test('a text that is very long is set down as it is', () => {
  const long = 'word '.repeat(700);

  expect(changedWords(long, 'short').before).toEqual([{ text: long, isChanged: false }]);
});
