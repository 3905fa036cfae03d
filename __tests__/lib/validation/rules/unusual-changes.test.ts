import { unusualChangesRule } from '@/lib/validation/rules/unusual-changes';
import { SWIMMING_HEADER, swimmingClub, tableOf } from '../../../fixtures/synthetic-dataset';

/** Members in the years from 2010/11 on; every other figure is not available. */
const membersOf = (...members: (number | string)[]) =>
  tableOf(
    swimmingClub,
    SWIMMING_HEADER,
    ...members.map((count, index) => {
      const year = 2010 + index;
      return `${year}${year - 1999},Academic year,${year + 1}-08-31,${count},,x,x,x,x,x,a`;
    }),
  );
const keys = (table: ReturnType<typeof membersOf>, ...earlier: ReturnType<typeof membersOf>[]) =>
  unusualChangesRule(table, [], { earlier }).map(({ key }) => key);

describe('a change that the series has never shown', () => {
  it('is of at least 20, and more than twice the largest before it', () => {
    expect(keys(membersOf(100, 110, 105, 112, 133))).toEqual(['unusual-change|members|2014-15']);
    expect(keys(membersOf(100, 110, 105, 112, 132))).toEqual([]);
    expect(keys(membersOf(100, 101, 102, 103, 122))).toEqual([]);
  });

  it('is said with the largest before it', () => {
    expect(unusualChangesRule(membersOf(100, 110, 105, 112, 133), [], { earlier: [] })).toMatchObject([
      {
        level: 'warning',
        row: 6,
        message:
          'Members goes from 112 in 2013/14 to 133 in 2014/15. The largest change before it was 10. Check it against the paper.',
      },
    ]);
  });

  it('needs four earlier points', () => {
    expect(keys(membersOf(100, 110, 105, 205))).toEqual([]);
  });

  it('is not looked for across a figure that is not there', () => {
    expect(keys(membersOf(100, 110, 105, 112, 'x', 200))).toEqual([]);
  });

  it('needs no look once it is published', () => {
    const table = membersOf(100, 110, 105, 112, 133);
    expect(keys(table, table)).toEqual([]);
    expect(keys(table, membersOf(100, 110, 105, 112))).toHaveLength(1);
  });
});
