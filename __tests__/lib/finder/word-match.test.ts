import { findForWords } from '@/lib/finder/find-figures';
import { indexOf } from '@/lib/finder/finder-index';
import { readQuery } from '@/lib/finder/read-query';
import { papers } from '../../fixtures/finder-of-papers';

/** The measures that words are about, each once. */
const aboutWords = (words: string): string[] => [
  ...new Set(findForWords(readQuery(words), indexOf(papers)).map(({ entry }) => entry.quantity.label)),
];

test.each([
  ['pending', ['Involvement still pending']],
  ['Pending involvements', ['Involvement still pending']],
  ['transferred', ['Moved to another authority']],
  ['Y1', ['Home-educated pupils']],
  ['robbery', ['Young people']],
])('"%s" is about %j', (words, labels) => {
  expect(aboutWords(words)).toEqual(labels);
});

test('Y1 is not Y11', () => {
  const found = findForWords(readQuery('Y1'), indexOf(papers));
  expect(found.map(({ entry }) => entry.row.groupLabel)).toEqual(['Year 1']);
});

test('every word counts, and a period as a word', () => {
  expect(aboutWords('pending robbery')).toEqual([]);
  expect(findForWords(readQuery('pending 2019/20'), indexOf(papers))).toHaveLength(1);
});

test('what is said of a whole dataset alone is about no figure of it', () => {
  expect(aboutWords('YOT')).toEqual([]);
});
