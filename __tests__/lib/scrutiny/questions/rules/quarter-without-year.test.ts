import { quarterWithoutYear } from '@/lib/scrutiny/questions/rules/quarter-without-year';
import { everyYear, madeTable, QUARTER_1, QUARTER_4 } from '../../../../fixtures/made-tables/orchard';
import { madeSource } from '../../../../fixtures/question-source';

const quarters = (...periods: (typeof QUARTER_1)[]) =>
  madeTable(periods.map((period) => ({ period, cells: { stored: 7 } })));

const ask = (table: ReturnType<typeof quarters>) => quarterWithoutYear(madeSource({ tables: [table] }));

describe('quarters without a year', () => {
  it('are asked which year, with the main number of each', () => {
    const [question] = ask(quarters(QUARTER_1, QUARTER_4));
    expect(question?.text).toBe(
      'Quarter 1 and Quarter 4 are printed without a year: which year, and what were the other quarters?',
    );
    expect(question?.cells.map(({ label }) => label)).toEqual([
      'Apples in store, Quarter 1',
      'Apples in store, Quarter 4',
    ]);
    expect(ask(quarters(QUARTER_4))[0]?.text).toMatch(/^Quarter 4 is printed without a year/);
  });

  it('are no years', () => {
    expect(ask(everyYear('stored', [1, 2]))).toEqual([]);
  });
});
