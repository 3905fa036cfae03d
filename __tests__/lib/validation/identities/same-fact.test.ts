import { academicYear } from '@/lib/period/period';
import { sameFact } from '@/lib/validation/identities/same-fact';
import {
  swimmingClub,
  swimmingClubByAge,
  SWIMMING_HEADER,
  tableOf,
} from '../../../fixtures/synthetic-dataset';

const identity = {
  id: 'same-members',
  label: 'Members are the total of the table by age',
  kind: 'same fact',
  here: { measure: 'members' },
  dataset: 'swimming-club-by-age',
  there: { measure: 'swimmers', category: 'total' },
} as const;
const here = (asAt: string, members: string) =>
  tableOf(swimmingClub, SWIMMING_HEADER, `202021,Academic year,${asAt},${members},,150,20,10,x,x,a`);
const there = (...rows: string[]) =>
  tableOf(
    swimmingClubByAge,
    'time_period,time_identifier,as_at,age,swimmers,read_from',
    ...rows.map((row) => `202021,Academic year,${row},a`),
  );
const check = (table: ReturnType<typeof here>, other: ReturnType<typeof there> | undefined) =>
  sameFact(identity, table, academicYear(2020), (id) => (id === 'swimming-club-by-age' ? other : undefined));

describe('one fact in two tables', () => {
  it('holds where both print the same', () => {
    expect(check(here('2020-09-11', '110'), there('2020-09-11,young,70', '2020-09-11,total,110'))).toEqual([
      {
        identity: 'same-members',
        label: 'Members are the total of the table by age',
        period: academicYear(2020),
        groups: {},
        row: 2,
        when: '11 September 2020',
        measures: ['members'],
        leftOut: [],
        status: 'holds',
        worked: { label: 'Swimming club by age', sum: '110', value: 110 },
        printed: { label: 'Swimming club', sum: '110', value: 110 },
        difference: 0,
      },
    ]);
  });

  it('differs where they do not', () => {
    expect(check(here('2020-09-11', '109'), there('2020-09-11,total,110'))).toMatchObject([
      { status: 'differs', difference: 1 },
    ]);
  });

  it('may be one group of a table here', () => {
    const swapped = {
      ...identity,
      here: { measure: 'swimmers', category: 'total' },
      dataset: 'swimming-club',
      there: { measure: 'members' },
    } as const;
    expect(
      sameFact(swapped, there('2020-09-11,young,70', '2020-09-11,total,110'), academicYear(2020), () =>
        here('2020-09-11', '111'),
      ),
    ).toMatchObject([{ status: 'differs', difference: 1, measures: ['swimmers'] }]);
  });

  it('cannot be checked where one table has a symbol', () => {
    expect(check(here('2020-09-11', 'x'), there('2020-09-11,total,110'))).toMatchObject([
      { status: 'cannot be checked', why: 'A number that it needs is not in the paper.' },
    ]);
  });

  it.each([
    ['the other table is not published', undefined],
    ['the other table has no such group', there('2020-09-11,young,70')],
    ['the two were counted on two days', there('2021-08-31,total,110')],
    ['the day of one is not stated', there('x,total,110')],
  ])('is not checked where %s', (_, other) => {
    expect(check(here('2020-09-11', '109'), other)).toEqual([]);
  });
});
