import { parseCsv } from '@/lib/csv/parse-csv';
import { readRows } from '@/lib/validation/rules/row';
import { SWIMMING_HEADER, swimmingClub } from '../../../fixtures/synthetic-dataset';

const read = (header: string, ...rows: string[]) => {
  const parsed = parseCsv([header, ...rows].join('\n'));
  return readRows(parsed.csv!, swimmingClub);
};

describe('the rows of a file', () => {
  it('become observations, each with the row that a spreadsheet shows', () => {
    const { observations, issues } = read(
      SWIMMING_HEADER,
      '201920,Academic year,2020-08-31,110,,140,20,10,6,80,a',
      '202021,Academic year,x,120,,150,20,10,6,z,b',
    );
    expect(observations.map(({ row, asAt, readFrom }) => [row, asAt, readFrom])).toEqual([
      [2, '2020-08-31', 'a'],
      [3, 'not stated', 'b'],
    ]);
    expect(issues).toEqual([]);
  });

  it('with a problem give their issues and no observation, and the others stand', () => {
    const { observations, issues } = read(
      SWIMMING_HEADER,
      '201920,Academic year,2020-08-31,many,,140,20,10,6,80,a',
      '202021,Academic year,2021-08-31,120,,150,20,10,6,80,b',
    );
    expect(observations.map(({ row }) => row)).toEqual([3]);
    expect(issues).toMatchObject([{ row: 2, column: { letter: 'D', name: 'members' }, found: 'many' }]);
  });

  it('say nothing of a column that is not there, because the header has said it', () => {
    const { observations, issues } = read(
      SWIMMING_HEADER.replace(',lanes', ''),
      '201920,Academic year,2020-08-31,110,,140,20,10,80,a',
    );
    expect(observations).toEqual([]);
    expect(issues).toEqual([]);
  });
});
