import { kindOfPeriodRule } from '@/lib/validation/rules/kind-of-period';
import { financialYear } from '@/lib/period/period';
import { swimmingClub, SWIMMING_HEADER, tableOf } from '../../../fixtures/synthetic-dataset';

const columns = [{ letter: 'B', name: 'time_identifier' }];
const table = tableOf(
  swimmingClub,
  SWIMMING_HEADER,
  'x,Before the pool,x,40,,x,x,x,x,x,a',
  '202021,Academic year,2021-08-31,120,,150,20,10,6,80,b',
);

describe('the periods of a table', () => {
  it('may be of any of the kinds that the dataset declares', () => {
    expect(kindOfPeriodRule(table, columns)).toEqual([]);
  });

  it('of another kind are told once, with every row', () => {
    const observations = [2, 3].map((row) => ({
      ...table.observations[0]!,
      row,
      period: financialYear(2019 + row),
    }));
    expect(kindOfPeriodRule({ ...table, observations }, columns)).toEqual([
      {
        level: 'fail',
        code: 'wrong-kind-of-period',
        row: 2,
        rows: [3],
        column: { letter: 'B', name: 'time_identifier' },
        message:
          'This dataset is by academic-year or time, and the row is by financial-year. The same is wrong in row 3.',
      },
    ]);
  });
});
