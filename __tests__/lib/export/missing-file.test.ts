import fc from 'fast-check';
import { describeMissingEmbed, describeMissingFile, type KnownDataset } from '@/lib/export/missing-file';

const known: KnownDataset[] = [
  { id: 'orchard', versions: ['2031-05-01', '2032-05-01'], figures: ['trend-apples', 'bridge'] },
  { id: 'meadow', versions: ['2031-05-01'], figures: ['trend-hay'] },
];

const SIZES =
  'There is no image of that size or format. The sizes are word, powerpoint, web, social and square, each as png or svg: for example trend-apples--web.png, or trend-apples--web--untitled.png without its titles.';
const FORMATS =
  'There is no such format of this figure. The formats are csv, json and xlsx, and png and svg in the sizes that have a name.';

describe('an address of a version whose file is damaged', () => {
  const damaged: KnownDataset[] = [
    { id: 'orchard', versions: ['2031-05-01'], figures: ['bridge'], damaged: ['2032-05-01'] },
    { id: 'meadow', versions: [], figures: ['trend-hay'], damaged: ['2031-05-01'] },
  ];
  const OF_2032 = 'The version of 1 May 2032 cannot be shown: its file is not as published.';
  const NONE = 'These figures cannot be shown: no file of them is as published.';

  it('is told from one that never was, for files and embeds alike', () => {
    expect(describeMissingFile(['orchard', '2032-05-01', 'orchard.csv'], damaged)).toBe(OF_2032);
    expect(describeMissingEmbed(['orchard', 'bridge', '2032-05-01.html'], damaged)).toBe(OF_2032);
    expect(describeMissingEmbed(['orchard', 'bridge', '2032-05-01--untitled.html'], damaged)).toBe(OF_2032);
    expect(describeMissingEmbed(['orchard', 'bridge', '2033-05-01.html'], damaged)).toMatch(
      /^There is no such/,
    );
  });

  it('is said of the latest where no version can be shown', () => {
    expect(describeMissingFile(['meadow', 'latest', 'meadow.csv'], damaged)).toBe(NONE);
    expect(describeMissingEmbed(['meadow', 'trend-hay', 'latest.html'], damaged)).toBe(NONE);
    expect(describeMissingFile(['meadow', '2031-05-01', 'meadow.csv'], damaged)).toBe(
      'The version of 1 May 2031 cannot be shown: its file is not as published.',
    );
  });
});

describe('an address under /files with nothing at it', () => {
  it.each([
    ['', 'There is no dataset of that name. The datasets are orchard and meadow.'],
    [
      'forest/2031-05-01/forest.csv',
      'There is no dataset of that name. The datasets are orchard and meadow.',
    ],
    [
      'orchard/2030-01-01/orchard.csv',
      'There is no such version of this dataset. The versions are 2031-05-01, 2032-05-01 and latest.',
    ],
    [
      'orchard/2031-05-01/orchard.pdf',
      'There is no such file of this dataset. The files are orchard.csv, orchard.full.csv, orchard.full.meta.csv, orchard.json and orchard.csv-metadata.json, and those of its figures.',
    ],
    [
      'orchard/latest/figures/trend-pears.csv',
      'There is no such figure in this dataset. The figures are trend-apples and bridge.',
    ],
    ['orchard/latest/figures/trend-apples--poster.png', SIZES],
    ['orchard/latest/figures/trend-apples--web.gif', SIZES],
    ['orchard/latest/figures/trend-apples--web--bare.svg', SIZES],
    ['orchard/latest/figures/trend-apples--.png', SIZES],
    ['orchard/latest/figures/trend-apples.png', SIZES],
    ['orchard/latest/figures/trend-apples.pdf', FORMATS],
  ])('%s', (path, sentence) => {
    expect(describeMissingFile(path.split('/'), known)).toBe(sentence);
  });
});

describe('an address under /embed with nothing at it', () => {
  it.each([
    ['forest', 'There is no dataset of that name. The datasets are orchard and meadow.'],
    [
      'orchard/trend-pears/latest.html',
      'There is no such figure in this dataset. The figures are trend-apples and bridge.',
    ],
    [
      'meadow/trend-hay/2030-01-01.html',
      'There is no such version of this figure to embed. The versions are 2031-05-01 and latest, each followed by .html or by --untitled.html.',
    ],
  ])('%s', (path, sentence) => {
    expect(describeMissingEmbed(path.split('/'), known)).toBe(sentence);
  });
});

test('nothing of an address is repeated, whatever it is', () => {
  const parts = fc.array(
    fc.string({ unit: 'binary', maxLength: 30 }).map((text) => `“${text}`),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(parts, (path) => {
      expect(describeMissingFile(path, known)).not.toContain('“');
      expect(describeMissingFile(['orchard', 'latest', 'figures', ...path], known)).not.toContain('“');
      expect(describeMissingEmbed(path, known)).not.toContain('“');
    }),
  );
});
