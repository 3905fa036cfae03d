import { join } from 'node:path';
import { familyTimeCapacity } from '@/data/family-time-capacity/dataset';
import { periodsOf, type Table } from '@/lib/dataset/table';
import { type ReadTables, readTables } from '@/lib/store/read-table';

const read = readTables(join(process.cwd(), 'data'), familyTimeCapacity);
const [table] = (read as Extract<ReadTables, { ok: true }>).tables as [Table];

describe('minute 95 of 22 September 2020', () => {
  it('prints 21 visits a day before the pandemic, without a date, and six now', () => {
    expect(table.observations).toEqual([
      {
        row: 2,
        period: {
          kind: 'time',
          id: 'before-the-pandemic',
          dated: false,
          name: 'Before the pandemic',
          notAfter: '2020-03-22',
          place: 1,
        },
        asAt: 'not stated',
        groups: {},
        cells: { visits_a_day: { kind: 'number', value: 21, flags: [] } },
        readFrom: 'before the pandemic it had been able to host 21 visits a day',
      },
      {
        row: 3,
        period: {
          kind: 'day',
          id: '2020-09-22',
          dated: true,
          first: '2020-09-22',
          last: '2020-09-22',
        },
        asAt: 'not stated',
        groups: {},
        cells: { visits_a_day: { kind: 'number', value: 6, flags: [] } },
        readFrom: 'could now only host six visits a day',
      },
    ]);
  });

  it('comes in the order of time, though one of the two has no date', () => {
    expect(periodsOf(table).map(({ id }) => id)).toEqual(['before-the-pandemic', '2020-09-22']);
  });

  it('is of a capacity and not of children, so small numbers are not about anybody', () => {
    expect(familyTimeCapacity.measures.visits_a_day.unit).toEqual({
      kind: 'count',
      one: 'visit a day',
      many: 'visits a day',
      people: false,
    });
    expect(familyTimeCapacity.coverage[0]).toBe(
      'A capacity, not a count of visits. How many visits took place is not stated.',
    );
  });
});
