import { isPartWayRow, observationAt, observationsAt, periodsOf } from '@/lib/dataset/table';
import { swimmingClub, swimmingClubByAge, SWIMMING_HEADER, tableOf } from '../../fixtures/synthetic-dataset';

const table = tableOf(
  swimmingClub,
  SWIMMING_HEADER,
  '202021,Academic year,2020-09-11,112,,113,1,0,6,80,last',
  'x,Before the pool,x,40,,x,x,x,x,x,before',
  '201920,Academic year,2020-08-31,110,,140,20,10,6,79.5,middle',
);
const byAge = tableOf(
  swimmingClubByAge,
  'time_period,time_identifier,as_at,age,swimmers,read_from',
  '201920,Academic year,2020-08-31,young,70,a',
  '201920,Academic year,2020-08-31,older,40,b',
  '201920,Academic year,2020-08-31,total,110,c',
  '202021,Academic year,2021-08-31,total,120,d',
);

describe('a table', () => {
  it('has its periods earliest first, whatever the order of the file', () => {
    expect(periodsOf(table).map(({ id }) => id)).toEqual(['before-the-pool', '2019-20', '2020-21']);
  });

  it('has a period once, however many groups it has', () => {
    expect(periodsOf(byAge).map(({ id }) => id)).toEqual(['2019-20', '2020-21']);
  });

  it('numbers its rows as a spreadsheet does', () => {
    expect(table.observations.map(({ row, readFrom }) => [row, readFrom])).toEqual([
      [2, 'last'],
      [3, 'before'],
      [4, 'middle'],
    ]);
  });

  it('finds the rows of a period in the order of the file', () => {
    expect(observationsAt(byAge, '2019-20').map(({ groups }) => groups.age)).toEqual([
      'young',
      'older',
      'total',
    ]);
    expect(observationsAt(byAge, '2018-19')).toEqual([]);
  });

  it('finds the one row of a period, or of a group in it', () => {
    expect(observationAt(table, '2019-20')?.readFrom).toBe('middle');
    expect(observationAt(byAge, '2019-20', { age: 'older' })?.readFrom).toBe('b');
  });

  it('has no row for a period or a group that the file lacks', () => {
    expect(observationAt(table, '2018-19')).toBeUndefined();
    expect(observationAt(byAge, '2020-21', { age: 'older' })).toBeUndefined();
  });

  it.each([
    ['2020-21', true],
    ['2019-20', false],
    ['before-the-pool', false],
  ])('knows whether the row of %s is part-way: %s', (period, expected) => {
    expect(isPartWayRow(observationAt(table, period)!)).toBe(expected);
  });
});
