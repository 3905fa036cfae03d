import { observationAt } from '@/lib/dataset/table';
import {
  describeWhen,
  isPartWayValue,
  labelWhen,
  quantitiesOf,
  quantityOf,
  valueAt,
  valueIn,
} from '@/lib/dataset/value';
import { academicYear, calendarDay, type Period, type UndatedPeriod } from '@/lib/period/period';
import {
  lostPages,
  swimmingClub,
  swimmingClubByAge,
  SWIMMING_HEADER,
  tableOf,
} from '../../fixtures/synthetic-dataset';

const table = tableOf(
  swimmingClub,
  SWIMMING_HEADER,
  '201920,Academic year,2020-08-31,110,p,140,20,10,6,79.5,a',
  '202021,Academic year,2020-09-11,112,,113,1,z,6,80,b',
);
const byAge = tableOf(
  swimmingClubByAge,
  'time_period,time_identifier,as_at,age,swimmers,read_from',
  '201920,Academic year,2020-08-31,young,70,a',
  '201920,Academic year,2020-08-31,total,110,b',
);
const stock = quantityOf(table, 'members');
const flow = quantityOf(table, 'stopped');
const [quarterOne] = lostPages.undatedPeriods as [Period];
const said: Period = {
  ...(quarterOne as UndatedPeriod),
  said: { stock: 'when the pages were counted', flow: 'while the pages were counted' },
};
const [beforeThePool] = swimmingClub.undatedPeriods as [Period];

describe('a quantity', () => {
  it('is a printed measure in the order of the table, or worked out, and these come after', () => {
    expect(quantitiesOf(table).map(({ name, formula }) => [name, formula])).toEqual([
      ['members', undefined],
      ['swam_in_year', undefined],
      ['stopped', undefined],
      ['moved_away', undefined],
      ['lanes', undefined],
      ['attendance_percent', undefined],
      ['new_members', 'swam in the year − members at the end of the year before'],
      ['stopped_share', 'stopped ÷ swam in the year'],
    ]);
  });

  it('that is not declared is a programmer’s mistake', () => {
    expect(() => quantityOf(table, 'member')).toThrow('unknown measure: swimming-club member');
  });
});

describe('a value', () => {
  it('says what, when, counted on which day', () => {
    expect(valueIn(table, 'members', observationAt(table, '2019-20')!)).toEqual({
      dataset: 'swimming-club',
      quantity: stock,
      cell: { kind: 'number', value: 110, flags: ['p'] },
      period: academicYear(2019),
      asAt: '2020-08-31',
      groups: {},
    });
  });

  it('may be worked out', () => {
    expect(valueIn(table, 'new_members', observationAt(table, '2020-21')!).cell).toEqual({
      kind: 'number',
      value: 3,
      flags: [],
      workedOut: '113 − 110',
    });
  });

  it('says its group in words, but not for the whole', () => {
    expect(valueAt(byAge, 'swimmers', academicYear(2019), { age: 'young' })).toMatchObject({
      cell: { value: 70 },
      groupLabel: 'Young',
    });
    expect(valueAt(byAge, 'swimmers', academicYear(2019), { age: 'total' })).not.toHaveProperty('groupLabel');
  });

  it('of a period that the table lacks is not available, and says so', () => {
    expect(valueAt(table, 'members', academicYear(2012))).toMatchObject({
      cell: { kind: 'missing', symbol: 'x', note: 'No row for 2012/13.' },
      asAt: 'not stated',
    });
  });

  it('is part-way where its day comes before the end of its period', () => {
    expect(isPartWayValue(valueAt(table, 'members', academicYear(2020)))).toBe(true);
    expect(isPartWayValue(valueAt(table, 'members', academicYear(2019)))).toBe(false);
  });
});

describe('when a value is of', () => {
  it.each([
    [academicYear(2019), '2020-08-31', '2019/20'],
    [academicYear(2019), 'not stated', '2019/20'],
    [academicYear(2020), '2020-09-11', '11 September 2020'],
    [calendarDay('2020-09-22'), 'not stated', '22 September 2020'],
    [quarterOne, 'not stated', 'Quarter 1'],
  ] as const)('over a column: %o on %s is %s', (period, asAt, expected) => {
    expect(labelWhen({ period, asAt })).toBe(expected);
  });

  it.each([
    [academicYear(2019), '2020-08-31', stock, 'on 31 August 2020'],
    [academicYear(2019), '2020-08-31', flow, 'in 2019/20'],
    [academicYear(2020), '2020-09-11', stock, 'on 11 September 2020'],
    [academicYear(2020), '2020-09-11', flow, 'in the 11 days to 11 September 2020'],
    [academicYear(2020), '2020-09-01', flow, 'in the 1 day to 1 September 2020'],
    [academicYear(2019), 'not stated', flow, 'in 2019/20'],
    [calendarDay('2020-09-22'), 'not stated', stock, 'as the meeting of 22 September 2020 was told'],
    [quarterOne, 'not stated', stock, 'in Quarter 1'],
    [quarterOne, 'not stated', flow, 'in Quarter 1'],
    [beforeThePool, 'not stated', stock, 'before the pool'],
    [said, 'not stated', stock, 'when the pages were counted'],
    [said, 'not stated', flow, 'while the pages were counted'],
  ] as const)('in a sentence: %o on %s', (period, asAt, quantity, expected) => {
    expect(describeWhen({ period, asAt, quantity })).toBe(expected);
  });
});
