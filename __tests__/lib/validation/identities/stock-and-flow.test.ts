import fc from 'fast-check';
import { academicYear } from '@/lib/period/period';
import { partsMakeTotal } from '@/lib/validation/identities/parts-make-total';
import { stockAndFlow } from '@/lib/validation/identities/stock-and-flow';
import { SWIMMING_HEADER, swimmingClub, tableOf } from '../../../fixtures/synthetic-dataset';

const identity = {
  id: 'flow',
  label: 'The start, plus joiners, less leavers, makes the end',
  restates: 'parts',
  kind: 'stock and flow',
  stock: 'members',
  throughput: 'swam_in_year',
  leavers: ['stopped', 'moved_away'],
  mayNotApply: ['moved_away'],
} as const;
const table = (before: string, row: string) =>
  tableOf(
    swimmingClub,
    SWIMMING_HEADER,
    `201920,Academic year,2020-08-31,${before},,140,20,10,x,x,a`,
    `202021,Academic year,2021-08-31,${row},x,x,b`,
  );
const check = (before: string, row: string) =>
  stockAndFlow(identity, table(before, row), academicYear(2020), () => undefined);

describe('a stock explained by who came and who went', () => {
  it('holds where the start, the joiners and the leavers make the end', () => {
    expect(check('110', '120,,150,20,10')).toEqual([
      {
        identity: 'flow',
        label: 'The start, plus joiners, less leavers, makes the end',
        restates: 'parts',
        period: academicYear(2020),
        groups: {},
        row: 3,
        when: '2020/21',
        measures: ['members', 'swam_in_year', 'stopped', 'moved_away'],
        leftOut: [],
        status: 'holds',
        worked: { label: 'Start, joined and left', sum: '110 + 40 − 20 − 10', value: 120 },
        printed: { label: 'Members', sum: '120', value: 120 },
        difference: 0,
      },
    ]);
  });

  it('differs where they do not', () => {
    expect(check('110', '122,,150,20,10')).toMatchObject([{ status: 'differs', difference: -2 }]);
  });

  it('leaves out leavers that do not apply', () => {
    expect(check('110', '130,,150,20,z')).toMatchObject([
      { status: 'holds', leftOut: ['moved_away'], worked: { sum: '110 + 40 − 20' } },
    ]);
  });

  it.each([
    ['the stock before is confidential', 'c', '120,,150,20,10'],
    ['a leaver is not available', '110', '120,,150,x,10'],
    ['the stock is not available', '110', 'x,,150,20,10'],
  ])('cannot be checked where %s', (_, before, row) => {
    expect(check(before, row)).toMatchObject([{ status: 'cannot be checked' }]);
  });

  it('is not checked after a stock that was counted part-way through the year before', () => {
    const early = tableOf(
      swimmingClub,
      SWIMMING_HEADER,
      '201920,Academic year,2019-09-11,110,,140,20,10,x,x,a',
      '202021,Academic year,2021-08-31,120,,150,20,10,x,x,b',
    );
    expect(stockAndFlow(identity, early, academicYear(2020), () => undefined)).toEqual([]);
  });

  it('is not checked in the first year, which has none before it', () => {
    expect(
      stockAndFlow(identity, table('110', '120,,150,20,10'), academicYear(2019), () => undefined),
    ).toEqual([]);
  });

  it('breaks exactly where the parts do not make the total, which is why it restates that', () => {
    const count = fc.integer({ min: 0, max: 400 });
    const parts = {
      id: 'parts',
      label: 'Parts',
      kind: 'parts make a total',
      parts: ['members', 'stopped', 'moved_away'],
      total: 'swam_in_year',
    } as const;
    fc.assert(
      fc.property(count, count, count, count, fc.integer({ min: -2, max: 2 }), (before, now, a, b, error) => {
        fc.pre(now + a + b + error >= 0);
        const given = table(String(before), `${now},,${now + a + b + error},${a},${b}`);
        const [flow] = stockAndFlow(identity, given, academicYear(2020), () => undefined);
        const [sum] = partsMakeTotal(parts, given, academicYear(2020), () => undefined);
        expect(flow?.status).toBe(error === 0 ? 'holds' : 'differs');
        expect(flow?.status).toBe(sum?.status);
      }),
    );
  });
});
