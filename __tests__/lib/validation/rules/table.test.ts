import type { Table } from '@/lib/dataset/table';
import { financialYear } from '@/lib/period/period';
import { tableRule } from '@/lib/validation/rules/table';
import {
  swimmingClub,
  swimmingClubByAge,
  SWIMMING_HEADER,
  tableOf,
} from '../../../fixtures/synthetic-dataset';

const columns = [{ letter: 'B', name: 'time_identifier' }];
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
    expect(tableRule(byAge, columns)).toEqual([]);
  });

  it('that are about the same are told with the first of them, each time', () => {
    expect(tableRule(withRows(first, second, { ...first, row: 5 }, { ...first, row: 6 }), columns)).toEqual([
      {
        level: 'fail',
        code: 'repeated-row',
        row: 5,
        message: 'The row has the same period and groups as row 2. Delete one of them.',
      },
      {
        level: 'fail',
        code: 'repeated-row',
        row: 6,
        message: 'The row has the same period and groups as row 2. Delete one of them.',
      },
    ]);
  });

  it('of one period counted on two days are still about the same', () => {
    expect(
      tableRule(withRows(third, { ...third, row: 5, asAt: '2020-09-11' }), columns).map(({ code }) => code),
    ).toEqual(['repeated-row']);
  });

  it('are of the kinds of period that the dataset declares', () => {
    expect(tableRule(withRows({ ...first, period: financialYear(2019) }), columns)).toEqual([
      {
        level: 'fail',
        code: 'wrong-kind-of-period',
        row: 2,
        column: { letter: 'B', name: 'time_identifier' },
        message: 'This dataset is by academic-year, and the row is by financial-year.',
      },
    ]);
  });

  it('may be of any of several kinds', () => {
    const table = tableOf(
      swimmingClub,
      SWIMMING_HEADER,
      'x,Before the pool,x,40,,x,x,x,x,x,a',
      '202021,Academic year,2021-08-31,120,,150,20,10,6,80,b',
    );
    expect(tableRule(table, columns)).toEqual([]);
  });
});
