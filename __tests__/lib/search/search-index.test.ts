import { defineDataset } from '@/lib/dataset/define-dataset';
import { defineCatalogue } from '@/lib/figure/define-catalogue';
import { defineFigures, trendOfEach } from '@/lib/figure/define-figures';
import { buildSearchIndex } from '@/lib/search/search-index';

const pupils = { kind: 'count', one: 'pupil', many: 'pupils', people: true } as const;
const wording = { one: 'pupil', many: 'pupils', subject: 'pupils' };

const dataset = defineDataset({
  id: 'apples',
  title: 'Apples',
  shortTitle: 'Apples',
  summary: 'Apples picked.',
  searchWords: ['fruit'],
  periodKinds: ['academic-year'],
  mainMeasure: 'picked',
  measures: {
    picked: {
      label: 'Picked',
      shortLabel: 'Picked',
      asPrinted: 'Apples PICKED',
      definition: 'Apples that were picked.',
      unit: pupils,
      type: 'flow',
      polarity: 'none',
      wording,
    },
    stored: {
      label: 'Stored',
      shortLabel: 'Stored',
      asPrinted: 'In store',
      definition: 'Apples in store.',
      unit: pupils,
      type: 'stock',
      polarity: 'none',
      wording,
    },
  },
  coverage: [],
  disclosure: { threshold: 5, publishedIn: [] },
  updates: 'Never.',
});

const figures = defineFigures(dataset, [
  ...trendOfEach(['picked']),
  { id: 'both', kind: 'trend', quantities: ['picked', 'stored'] },
]);

const index = buildSearchIndex({
  catalogue: defineCatalogue([{ dataset, figures }]),
  glossary: [
    {
      id: 'loe',
      term: 'LOE',
      spelledOut: 'left over elsewhere',
      meaning: 'Apples left.',
      alsoSearch: ['rest'],
    },
  ],
  meetings: [
    {
      id: 'm',
      title: 'Orchard',
      day: '1 May 2020',
      summary: 'Its minutes are here.',
      href: '/papers#m',
      words: 'minutes',
    },
  ],
});

test('a dataset is found by its title, its summary and its own search words', () => {
  expect(index[0]).toEqual({
    kind: 'dataset',
    title: 'Apples',
    summary: 'Apples picked.',
    href: '/datasets/apples',
    words: 'fruit',
  });
});

test('a measure leads to its trend, and is found by the words of the paper', () => {
  expect(index[1]).toEqual({
    kind: 'measure',
    title: 'Picked',
    summary: 'Apples that were picked. In Apples.',
    href: '/figures/apples/trend-picked',
    words: 'Apples PICKED, fruit',
  });
});

test('a measure without a trend leads to its dataset', () => {
  expect(index[2]).toMatchObject({ kind: 'measure', title: 'Stored', href: '/datasets/apples' });
});

test('the trend of one measure is not listed twice', () => {
  expect(index.filter(({ kind }) => kind === 'figure')).toEqual([
    {
      kind: 'figure',
      title: 'Picked and Stored: trend',
      summary: 'In Apples.',
      href: '/figures/apples/both',
      words: 'fruit',
    },
  ]);
});

test('a meeting is called by its body and its day', () => {
  expect(index.find(({ kind }) => kind === 'meeting')).toMatchObject({
    title: 'Orchard, 1 May 2020',
    summary: 'Its minutes are here.',
    href: '/papers#m',
  });
});

test('a term is listed with the words that it stands for', () => {
  expect(index.find(({ kind }) => kind === 'term')).toEqual({
    kind: 'term',
    title: 'LOE: left over elsewhere',
    summary: 'Apples left.',
    href: '/glossary#loe',
    words: 'rest',
  });
});

test('the pages about the site itself are found too', () => {
  expect(index.filter(({ kind }) => kind === 'page').map(({ href }) => href)).toEqual([
    '/',
    '/compare',
    '/said',
    '/promises',
    '/find',
    '/papers',
    '/methods',
    '/glossary',
    '/codes',
    '/accessibility',
  ]);
});
