import fc from 'fast-check';
import { missingCell, numberCell } from '@/lib/cell/cell';
import { addUp, cellOf, sumOf, withoutNotApplicable } from '@/lib/validation/identities/sides';
import { SWIMMING_HEADER, swimmingClub, tableOf } from '../../../fixtures/synthetic-dataset';

const [row] = tableOf(
  swimmingClub,
  SWIMMING_HEADER,
  '202021,Academic year,2021-08-31,1120,,1150,20,z,x,80,a',
).observations;

describe('a side of an identity', () => {
  it('is the sum of its cells, with the sum in words', () => {
    expect(addUp('2 parts', [numberCell(1120), numberCell(20), numberCell(0)])).toEqual({
      label: '2 parts',
      sum: '1,120 + 20 + 0',
      value: 1140,
    });
  });

  it('of one cell is its number alone', () => {
    expect(addUp('Total', [numberCell(297)])).toEqual({ label: 'Total', sum: '297', value: 297 });
  });

  it.each([
    ['a symbol', missingCell('c')],
    ['a number that does not apply', missingCell('z')],
    ['a range', { kind: 'range', low: 1, high: 2, workedOut: '' } as const],
  ])('with %s has no sum: a symbol never enters arithmetic', (_, cell) => {
    expect(addUp('2 parts', [numberCell(20), cell])).toBe('A number that it needs is not in the paper.');
  });

  it('is the same in whatever order it is added up', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 })), (values) => {
        expect(sumOf([...values].reverse())).toBe(sumOf(values));
        expect(sumOf([...values, 7])).toBe(sumOf(values) + 7);
      }),
    );
  });
});

describe('a part that may not apply', () => {
  it('is left out where the paper says that it does not', () => {
    expect(withoutNotApplicable(['members', 'moved_away'], ['moved_away'], row!)).toEqual({
      kept: ['members'],
      leftOut: ['moved_away'],
    });
  });

  it('is kept where it does', () => {
    expect(withoutNotApplicable(['members', 'stopped'], ['stopped'], row!)).toEqual({
      kept: ['members', 'stopped'],
      leftOut: [],
    });
  });

  it('is kept where it is only not available', () => {
    expect(withoutNotApplicable(['lanes'], ['lanes'], row!)).toEqual({ kept: ['lanes'], leftOut: [] });
  });

  it('is kept where the identity does not allow it to be left out', () => {
    expect(withoutNotApplicable(['moved_away'], undefined, row!)).toEqual({
      kept: ['moved_away'],
      leftOut: [],
    });
  });
});

it('a measure that the row does not have is a programmer’s mistake', () => {
  expect(() => cellOf(row!, 'member')).toThrow('unknown measure: member');
});
