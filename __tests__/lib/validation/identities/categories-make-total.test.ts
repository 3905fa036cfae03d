import { academicYear } from '@/lib/period/period';
import { categoriesMakeTotal } from '@/lib/validation/identities/categories-make-total';
import { swimmingClubByAge, tableOf } from '../../../fixtures/synthetic-dataset';

const identity = {
  id: 'ages',
  label: 'The ages make the total',
  kind: 'categories make a total',
  measure: 'swimmers',
  breakdown: 'age',
} as const;
const check = (...rows: string[]) =>
  categoriesMakeTotal(
    identity,
    tableOf(
      swimmingClubByAge,
      'time_period,time_identifier,as_at,age,swimmers,read_from',
      ...rows.map((row) => `202021,Academic year,2021-08-31,${row},a`),
    ),
    academicYear(2020),
    () => undefined,
  );

describe('the groups of a breakdown', () => {
  it('hold where they come to the printed total', () => {
    expect(check('young,70', 'older,40', 'total,110')).toEqual([
      {
        identity: 'ages',
        label: 'The ages make the total',
        period: academicYear(2020),
        groups: { age: 'total' },
        row: 4,
        when: '2020/21',
        measures: ['swimmers'],
        leftOut: [],
        status: 'holds',
        worked: { label: '2 groups', sum: '70 + 40', value: 110 },
        printed: { label: 'Total', sum: '110', value: 110 },
        difference: 0,
      },
    ]);
  });

  it('differ where they do not, also when the total comes first', () => {
    expect(check('total,109', 'young,70', 'older,40')).toMatchObject([{ status: 'differs', difference: 1 }]);
  });

  it('cannot be checked where one is confidential', () => {
    expect(check('young,c', 'older,40', 'total,110')).toMatchObject([{ status: 'cannot be checked' }]);
  });

  it.each([
    ['the total is not printed', ['young,70', 'older,40']],
    ['only the total is printed', ['total,110']],
  ])('are not checked where %s', (_, rows) => {
    expect(check(...rows)).toEqual([]);
  });

  it('without a declared total are a programmer’s mistake', () => {
    const table = tableOf(
      swimmingClubByAge,
      'time_period,time_identifier,as_at,age,swimmers,read_from',
      '202021,Academic year,2021-08-31,young,70,a',
    );
    const { total: _total, ...age } = swimmingClubByAge.breakdowns.age;
    const dataset = { ...swimmingClubByAge, breakdowns: { age } };
    expect(() =>
      categoriesMakeTotal(identity, { ...table, dataset }, academicYear(2020), () => undefined),
    ).toThrow('breakdown without a total: age');
  });
});
