import { join } from 'node:path';
import { electiveHomeEducationByYearGroup } from '@/data/elective-home-education-by-year-group/dataset';
import type { Table } from '@/lib/dataset/table';
import { type ReadTables, readTables } from '@/lib/store/read-table';

const read = readTables(join(process.cwd(), 'data'), electiveHomeEducationByYearGroup);
const [table] = (read as Extract<ReadTables, { ok: true }>).tables as [Table];

describe('the table “Number of Pupils Per NCY Group at 11/09/2020”', () => {
  it('has twelve numbers and no others', () => {
    expect(table.observations).toHaveLength(12);
  });

  // Typed from the paper, in its order.
  it.each([
    ['1', 16],
    ['2', 19],
    ['3', 15],
    ['4', 24],
    ['5', 13],
    ['6', 17],
    ['7', 18],
    ['8', 26],
    ['9', 26],
    ['10', 23],
    ['11', 33],
    ['total', 230],
  ])('has in %s %i pupils', (yearGroup, value) => {
    expect(table.observations.filter(({ groups }) => groups['year_group'] === yearGroup)).toMatchObject([
      {
        period: { id: '2020-21' },
        asAt: '2020-09-11',
        cells: { pupils: { kind: 'number', value, flags: [] } },
        readFrom: 'Number of Pupils Per NCY Group at 11/09/2020',
      },
    ]);
  });

  it('stands in the order of the years, the total last', () => {
    expect(table.observations.map(({ groups }) => groups['year_group'])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      'total',
    ]);
  });
});

describe('the year groups', () => {
  const { categories } = electiveHomeEducationByYearGroup.breakdowns.year_group;

  it.each([
    ['1', 'Year 1', 'Years 1 to 6 (primary)'],
    ['2', 'Year 2', 'Years 1 to 6 (primary)'],
    ['3', 'Year 3', 'Years 1 to 6 (primary)'],
    ['4', 'Year 4', 'Years 1 to 6 (primary)'],
    ['5', 'Year 5', 'Years 1 to 6 (primary)'],
    ['6', 'Year 6', 'Years 1 to 6 (primary)'],
    ['7', 'Year 7', 'Years 7 to 11 (secondary)'],
    ['8', 'Year 8', 'Years 7 to 11 (secondary)'],
    ['9', 'Year 9', 'Years 7 to 11 (secondary)'],
    ['10', 'Year 10', 'Years 7 to 11 (secondary)'],
    ['11', 'Year 11', 'Years 7 to 11 (secondary)'],
  ])('%s is %s, in %s', (key, label, group) => {
    expect(categories[key]).toMatchObject({ label, group });
  });

  it('are eleven, with no reception, and readers are told so', () => {
    expect(Object.keys(categories)).toHaveLength(12);
    expect(electiveHomeEducationByYearGroup.coverage[0]).toContain('no reception group');
  });
});

it.each([
  ['This table has 33 pupils in Year 11. Appendix 1 has "32 Y11" for the same day.', 'pages 14 and 15'],
  // 18 + 26 + 26 + 23 + 33 and 16 + 19 + 15 + 24 + 13 + 17.
  ['126 in five year groups and 104 in six (both worked out)', 'paragraph 2.17, page 12'],
])('what is untidy in the paper is noted with its place: %s', (words, place) => {
  expect(electiveHomeEducationByYearGroup.asPrintedNotes).toContainEqual({
    text: expect.stringContaining(words),
    where: expect.stringContaining(place),
  });
});
