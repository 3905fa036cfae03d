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
    ['1', 'Year 1', 'Primary years'],
    ['2', 'Year 2', 'Primary years'],
    ['3', 'Year 3', 'Primary years'],
    ['4', 'Year 4', 'Primary years'],
    ['5', 'Year 5', 'Primary years'],
    ['6', 'Year 6', 'Primary years'],
    ['7', 'Year 7', 'Secondary years'],
    ['8', 'Year 8', 'Secondary years'],
    ['9', 'Year 9', 'Secondary years'],
    ['10', 'Year 10', 'Secondary years'],
    ['11', 'Year 11', 'Secondary years'],
  ])('%s is %s, of the %s', (key, label, group) => {
    expect(categories[key]).toMatchObject({ label, group });
  });

  it('are eleven, with no reception, and readers are told so', () => {
    expect(Object.keys(categories)).toHaveLength(12);
    expect(electiveHomeEducationByYearGroup.coverage[0]).toContain('no reception group');
  });
});

it('the two numbers for Year 11 are noted as they are printed', () => {
  expect(electiveHomeEducationByYearGroup.asPrintedNotes).toEqual([
    {
      text: 'This table has 33 pupils in Year 11. Appendix 1 has "32 Y11" for the same day.',
      where: 'Agenda pack of 27 October 2020, item 7, pages 14 and 15',
    },
  ]);
});
