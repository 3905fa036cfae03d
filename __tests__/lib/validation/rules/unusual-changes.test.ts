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
/** The same, with the rows of some years left out, or in another order. */
const inYears = (years: readonly number[], ...members: number[]) =>
  tableOf(
    swimmingClub,
    SWIMMING_HEADER,
    ...years.map(
      (year, index) =>
        `${year}${year - 1999},Academic year,${year + 1}-08-31,${members[index] ?? 'x'},,x,x,x,x,x,a`,
    ),
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

  it('is not looked for across a year that the file leaves out', () => {
    expect(keys(inYears([2010, 2011, 2012, 2013, 2014], 100, 110, 105, 112, 200))).toHaveLength(1);
    expect(keys(inYears([2010, 2011, 2012, 2013, 2015], 100, 110, 105, 112, 200))).toEqual([]);
    // A series begins again after the gap, and has four points of its own before the change.
    expect(keys(inYears([2010, 2012, 2013, 2014, 2015, 2016], 500, 100, 110, 105, 112, 200))).toEqual([
      'unusual-change|members|2016-17',
    ]);
  });

  it('is found in whichever order the rows stand', () => {
    expect(keys(inYears([2014, 2010, 2013, 2011, 2012], 133, 100, 112, 110, 105))).toEqual([
      'unusual-change|members|2014-15',
    ]);
  });

  it('needs no look once it is published', () => {
    const table = membersOf(100, 110, 105, 112, 133);
    expect(keys(table, table)).toEqual([]);
    expect(keys(table, membersOf(100, 110, 105, 112))).toHaveLength(1);
  });
});
