import type { Table } from '@/lib/dataset/table';
import { repeatedRowsRule } from '@/lib/validation/rules/repeated-rows';
import { swimmingClubByAge, tableOf } from '../../../fixtures/synthetic-dataset';

const byAge = tableOf(
  swimmingClubByAge,
  'time_period,time_identifier,as_at,age,swimmers,read_from',
  '201920,Academic year,2020-08-31,young,70,a',
  '201920,Academic year,2020-08-31,older,40,b',
  '202021,Academic year,2021-08-31,young,75,c',
);
const [first, second, third] = byAge.observations as [
  Table['observations'][number],
  Table['observations'][number],
  Table['observations'][number],
];
const withRows = (...observations: Table['observations']): Table => ({ ...byAge, observations });

describe('the rows of a table', () => {
  it('are each about another period or group', () => {
    expect(repeatedRowsRule(byAge)).toEqual([]);
  });

  it('that are about the same are told once, with the first of them and every other', () => {
    expect(repeatedRowsRule(withRows(first, second, { ...first, row: 5 }, { ...first, row: 6 }))).toEqual([
      {
        level: 'fail',
        code: 'repeated-row',
        row: 5,
        rows: [6],
        message:
          'The row has the same period and groups as row 2. Delete one of them. The same is wrong in row 6.',
      },
    ]);
  });

  it('of one period counted on two days are still about the same', () => {
    expect(
      repeatedRowsRule(withRows(third, { ...third, row: 5, asAt: '2020-09-11' })).map(({ code }) => code),
    ).toEqual(['repeated-row']);
  });
});
