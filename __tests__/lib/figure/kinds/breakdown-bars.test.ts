import { publishedDataset } from '@/app/published';
import { academicYear } from '@/lib/period/period';
import { figureOf, marksOf, rowsOf } from '../../../fixtures/made-tables/context';
import { type Entry, madeTable, orchardByBin, orchardByColour } from '../../../fixtures/made-tables/orchard';

const byYearGroup = publishedDataset('elective-home-education-by-year-group')!.latest;
const characteristics = publishedDataset('children-missing-education-characteristics')!.latest;
const offending = publishedDataset('youth-offending-cohort')!.latest;

const byColour = (entries: Readonly<Record<string, Entry>>) =>
  figureOf(
    madeTable(
      Object.entries(entries).map(([colour, stored]) => ({
        period: academicYear(2019),
        groups: { colour },
        cells: { stored },
      })),
      { dataset: orchardByColour },
    ),
    { id: 'colours', kind: 'breakdown-bars', quantity: 'stored', breakdown: 'colour' },
  );

const byBin = (entries: Readonly<Record<string, Entry>>) =>
  figureOf(
    madeTable(
      Object.entries(entries).map(([bin, stored]) => ({
        period: academicYear(2019),
        groups: { bin },
        cells: { stored },
      })),
      { dataset: orchardByBin },
    ),
    { id: 'bins', kind: 'breakdown-bars', quantity: 'stored', breakdown: 'bin' },
  );

describe('the pupils of each year group on 11 September 2020', () => {
  const figure = figureOf(byYearGroup, {
    id: 'pupils',
    kind: 'breakdown-bars',
    quantity: 'pupils',
    breakdown: 'year_group',
  });

  it('stand side by side, a bar from 0 for each of eleven', () => {
    expect(figure.form).toBe('plot');
    expect(marksOf(figure, 'bar').map(({ y }) => y)).toEqual([
      [0, 16],
      [0, 19],
      [0, 15],
      [0, 24],
      [0, 13],
      [0, 17],
      [0, 18],
      [0, 26],
      [0, 26],
      [0, 23],
      [0, 33],
    ]);
    expect(figure.y.domain[0]).toBe(0);
  });

  // 16 + 19 + 15 + 24 + 13 + 17 = 104; 18 + 26 + 26 + 23 + 33 = 126; together 230.
  it('come to 104 in primary and 126 in secondary years, worked out and said so', () => {
    expect(figure.headline).toBe('104 in Years 1 to 6 (primary) and 126 in Years 7 to 11 (secondary)');
    expect(marksOf(figure, 'band').map(({ label }) => label)).toEqual([
      'Years 1 to 6 (primary): 104',
      'Years 7 to 11 (secondary): 126',
    ]);
    expect(figure.sentences).toEqual([
      '104 in Years 1 to 6 (primary) and 126 in Years 7 to 11 (secondary) on 11 September 2020 (sums worked out: 16 + 19 + 15 + 24 + 13 + 17; 18 + 26 + 26 + 23 + 33).',
    ]);
    expect(figure.notes).toEqual([
      'Years 1 to 6 (primary) is worked out: 16 + 19 + 15 + 24 + 13 + 17 = 104. No paper prints it.',
      'Years 7 to 11 (secondary) is worked out: 18 + 26 + 26 + 23 + 33 = 126. No paper prints it.',
    ]);
  });

  it('are a table of eleven rows and the printed total, which no bar draws', () => {
    expect(rowsOf(figure)).toEqual([
      ['Year 1', '16'],
      ['Year 2', '19'],
      ['Year 3', '15'],
      ['Year 4', '24'],
      ['Year 5', '13'],
      ['Year 6', '17'],
      ['Year 7', '18'],
      ['Year 8', '26'],
      ['Year 9', '26'],
      ['Year 10', '23'],
      ['Year 11', '33'],
      ['Total', '230'],
    ]);
  });

  it('are of one day, said in the subtitle', () => {
    expect(figure.subtitle).toBe(
      'Home-educated pupils by National Curriculum Year, Nowhere, 11 September 2020',
    );
  });
});

describe('percentages of one whole', () => {
  const figure = figureOf(characteristics, {
    id: 'ethnicity',
    kind: 'breakdown-bars',
    quantities: ['roma_percent', 'ethnicity_unclassified_percent'],
  });

  it('are rows on an axis from 0 to 100 per cent', () => {
    expect(figure.form).toBe('rows');
    expect(figure.x.domain).toEqual([0, 100]);
    expect(marksOf(figure, 'bar').map(({ x }) => x)).toEqual([
      [0, 44],
      [0, 33],
    ]);
  });

  it('say of what they are percentages, and call 44% no majority', () => {
    expect(figure.notes).toContain('Per cent of children recorded as missing education.');
    expect(
      JSON.stringify([figure.headline, figure.sentences, figure.subtitle, figure.textAlternative]),
    ).not.toMatch(/majority|most/i);
    expect(figure.headline).toBe('Classified as Roma by their parents 44%, Ethnicity not classified 33%');
  });
});

describe('a cohort of unknown size', () => {
  it('is counted by offence, without a total', () => {
    const figure = figureOf(offending, {
      id: 'offences',
      kind: 'breakdown-bars',
      quantity: 'young_people',
      breakdown: 'offence',
    });
    expect(figure.headline).toBe('Violence against the person 9, Robbery 3');
    expect(rowsOf(figure)).toEqual([
      ['Violence against the person', '9'],
      ['Robbery', '3'],
    ]);
  });
});

describe('bars of made figures', () => {
  it('of five groups with short names stand side by side', () => {
    const figure = byColour({ red: 10, gold: 20, green: 1, blue: 2, grey: 3, total: 36 });
    expect(figure.form).toBe('plot');
    expect(figure.x.ticks.map(({ label, shortLabel }) => [label, shortLabel])).toEqual([
      ['Red ones', 'Red'],
      ['Golden ones', 'Gold'],
      ['Green ones', 'Gree'],
      ['Blue ones', 'Blue'],
      ['Grey ones', 'Grey'],
    ]);
    expect(figure.headline).toBe('30 in warm colours and 6 in cold colours');
  });

  it('leave a gap where a group has no number, never a bar at 0, and sum no band that needs it', () => {
    const figure = byColour({ red: 10, gold: 'c', green: 1, blue: 2, grey: 3, total: 36 });
    expect(marksOf(figure, 'bar')).toHaveLength(4);
    expect(marksOf(figure, 'gap')).toEqual([{ mark: 'gap', series: 'stored', at: 1, text: '[c]' }]);
    expect(marksOf(figure, 'band').map(({ label }) => label)).toEqual(['cold colours: 6']);
    expect(figure.headline).toBe('Most: Red ones, 10');
  });

  it.each<[string, Record<string, Entry>, string]>([
    ['one group', { north: 10 }, 'North bin 10'],
    ['three groups', { north: 10, south: 20, east: 5 }, 'North bin 10, South bin 20, East bin 5'],
    ['four groups', { north: 10, south: 20, east: 5, west: 1 }, 'Most: South bin, 20'],
    ['two leaders', { north: 20, south: 20, east: 5, west: 1 }, 'Most: North bin and South bin, each 20'],
    ['a group without a number', { north: 10, south: 'x' }, 'North bin 10, South bin [x]'],
    [
      'four groups without a number',
      { north: 'x', south: 'x', east: 'x', west: 'x' },
      'No number that can be shown',
    ],
  ])('have a headline for %s', (_, entries, headline) => {
    expect(byBin(entries).headline).toBe(headline);
  });

  it('are rows where their names are long, each with its number in a sentence', () => {
    const figure = byBin({ north: 10, south: 0, east: 1, west: 'x' });
    expect(figure.form).toBe('rows');
    expect(figure.x.domain[0]).toBe(0);
    expect(figure.sentences).toEqual([
      'North bin: 10 apples were in store on 31 August 2020.',
      'South bin: No apples were in store on 31 August 2020.',
      'East bin: 1 apple was in store on 31 August 2020.',
      'West bin: Apples in store: there is no number on 31 August 2020 (not available).',
    ]);
  });

  it('are of the latest period only', () => {
    const table = madeTable(
      [
        { period: academicYear(2018), groups: { bin: 'north' }, cells: { stored: 99 } },
        { period: academicYear(2019), groups: { bin: 'north' }, cells: { stored: 10 } },
      ],
      { dataset: orchardByBin },
    );
    const figure = figureOf(table, { id: 'b', kind: 'breakdown-bars', quantity: 'stored', breakdown: 'bin' });
    expect(rowsOf(figure)).toEqual([['North bin', '10']]);
  });

  it('are refused for a breakdown that the dataset does not have', () => {
    const table = madeTable([], { dataset: orchardByBin });
    expect(() =>
      figureOf(table, { id: 'b', kind: 'breakdown-bars', quantity: 'stored', breakdown: 'shape' }),
    ).toThrow('unknown breakdown: shape');
  });
});
