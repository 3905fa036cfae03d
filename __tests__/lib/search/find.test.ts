import { catalogue } from '@/data/catalogue';
import { glossary, symbolTerms } from '@/data/glossary';
import { makeFind } from '@/lib/search/find';
import { buildSearchIndex } from '@/lib/search/search-index';

const meetings = [
  {
    id: '2019-09-17',
    title: 'Improving Lives Select Commission',
    day: '17 September 2019',
    href: '/papers#2019-09-17-minutes',
    summary: 'Its minutes are among our papers.',
    words: 'Children missing from education, care and home; Elective home education',
  },
  {
    id: '2020-09-22',
    title: 'Improving Lives Select Commission',
    day: '22 September 2020',
    href: '/papers#2020-10-27-agenda-pack',
    summary: 'Its minutes are among our papers.',
    words: 'Complexity of young people in youth offending cohort',
  },
];

const find = makeFind(buildSearchIndex({ catalogue, glossary: [...glossary, ...symbolTerms], meetings }));
const titles = (query: string) => find(query).map(({ title }) => title);

test.each([
  ['home ed', 'Elective home education'],
  ['homeschool', 'Elective home education'],
  ['EHE', 'EHE: elective home education'],
  ['missing', 'Children missing education'],
  ['CME', 'CME: children missing education'],
  ['pending', 'Involvement still pending'],
  ['17 September 2019', 'Improving Lives Select Commission, 17 September 2019'],
  ['17/9/2019', 'Improving Lives Select Commission, 17 September 2019'],
  ['september 2019', 'Improving Lives Select Commission, 17 September 2019'],
  ['YOT', 'YOT: Youth Offending Team'],
  ['contact', 'Family time capacity'],
  ['Y7', 'Home education by year group: Year 7'],
])('“%s” finds “%s” first', (query, title) => {
  expect(titles(query)[0]).toBe(title);
});

test.each(['Y11', 'year 11', 'Year11'])('“%s” finds the term, the leavers and the year group', (query) => {
  expect(titles(query).slice(0, 4).sort()).toEqual([
    'Home education by year group: Year 11',
    'Home-educated pupils in Year 11',
    'Left at the end of Year 11',
    'Year 11',
  ]);
});

test('another name of a dataset finds it and its term', () => {
  expect(titles('home schooling').slice(0, 2).sort()).toEqual([
    'EHE: elective home education',
    'Elective home education',
  ]);
});

test('one September is not taken for another', () => {
  expect(titles('september 2019')).not.toContain('Improving Lives Select Commission, 22 September 2020');
});

test('a small misspelling finds what was meant', () => {
  expect(titles('elecitve')[0]).toBe('Elective home education');
});

test('every word counts where something has them all', () => {
  expect(titles('missing roma')[0]).toBe('Children missing education: who they were');
  expect(titles('missing roma')).not.toContain('School roll');
});

test('where nothing has every word, what has most of them is found', () => {
  expect(titles('robbery xyzzy')).toContain('Youth offending cohort: Robbery');
});

test.each(['', '   ', '…'])('an empty query (“%s”) finds nothing', (query) => {
  expect(find(query)).toEqual([]);
});

test('what is nowhere is not found', () => {
  expect(find('xyzzy')).toEqual([]);
});
