import { academicYear } from '@/lib/period/period';
import { partsMakeTotal } from '@/lib/validation/identities/parts-make-total';
import { SWIMMING_HEADER, swimmingClub, tableOf } from '../../../fixtures/synthetic-dataset';

const identity = {
  id: 'parts',
  label: 'Members and leavers make all who swam',
  kind: 'parts make a total',
  parts: ['members', 'stopped', 'moved_away'],
  total: 'swam_in_year',
  mayNotApply: ['moved_away'],
} as const;
const check = (row: string) =>
  partsMakeTotal(
    identity,
    tableOf(swimmingClub, SWIMMING_HEADER, `202021,Academic year,${row},x,x,a`),
    academicYear(2020),
    () => undefined,
  );

describe('parts and their total', () => {
  it('hold where they come to it', () => {
    expect(check('2021-08-31,120,,150,20,10')).toEqual([
      {
        identity: 'parts',
        label: 'Members and leavers make all who swam',
        period: academicYear(2020),
        groups: {},
        row: 2,
        when: '2020/21',
        measures: ['members', 'stopped', 'moved_away', 'swam_in_year'],
        leftOut: [],
        status: 'holds',
        worked: { label: '3 parts', sum: '120 + 20 + 10', value: 150 },
        printed: { label: 'Swam in the year', sum: '150', value: 150 },
        difference: 0,
      },
    ]);
  });

  it.each([
    ['too much', '2021-08-31,121,,150,20,10', 1],
    ['too little', '2021-08-31,120,,152,20,10', -2],
  ])('differ where they come to %s', (_, row, difference) => {
    expect(check(row)).toMatchObject([{ status: 'differs', difference }]);
  });

  it('leave out what the paper says does not apply', () => {
    expect(check('2021-08-31,120,,140,20,z')).toMatchObject([
      {
        status: 'holds',
        leftOut: ['moved_away'],
        measures: ['members', 'stopped', 'swam_in_year'],
        worked: { label: '2 parts', sum: '120 + 20' },
      },
    ]);
  });

  it.each([
    ['a part that is not available', '2021-08-31,120,,140,20,x'],
    ['a part that is confidential', '2021-08-31,120,,140,c,10'],
    ['a total that is not available', '2021-08-31,120,,x,20,10'],
  ])('cannot be checked with %s', (_, row) => {
    expect(check(row)).toMatchObject([
      { status: 'cannot be checked', why: 'A number that it needs is not in the paper.' },
    ]);
  });

  it('are named by the day of the count, part-way through a year', () => {
    expect(check('2020-09-11,120,,150,20,10')).toMatchObject([{ when: '11 September 2020' }]);
  });

  it('are not checked in a period that the table lacks', () => {
    const table = tableOf(
      swimmingClub,
      SWIMMING_HEADER,
      '202021,Academic year,2021-08-31,120,,150,20,10,x,x,a',
    );
    expect(partsMakeTotal(identity, table, academicYear(2019), () => undefined)).toEqual([]);
  });
});
