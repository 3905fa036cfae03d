import { academicYear } from '@/lib/period/period';
import { findInNumbers, groupsOf, numbersOf, valueAsked } from '@/lib/scrutiny/claims/read-value';
import { askedOf } from '../../../fixtures/made-claim';
import {
  everyYear,
  madeTable,
  orchardByBin,
  orchardByColour,
  valueOf,
  yearValue,
} from '../../../fixtures/made-tables/orchard';

const table = everyYear('eaten', [9], 2019);
const coloured = madeTable([], { dataset: orchardByColour });
const binned = madeTable([], { dataset: orchardByBin });

describe('the groups of a row', () => {
  test('are none in a table without breakdowns, and the total where none is named', () => {
    expect(groupsOf(table)).toEqual({});
    expect(groupsOf(coloured)).toEqual({ colour: 'total' });
  });

  test('are the group that is named', () => {
    expect(groupsOf(coloured, 'colour', 'red')).toEqual({ colour: 'red' });
  });

  test('must be named where there is no total, and be declared', () => {
    expect(() => groupsOf(binned)).toThrow('no such group: made-orchard-by-bin bin not named');
    expect(() => groupsOf(coloured, 'colour', 'plaid')).toThrow(
      'no such group: made-orchard-by-colour colour plaid',
    );
  });
});

test('the value asked for is that of the measure in the period', () => {
  expect(valueAsked(askedOf(table)).cell).toMatchObject({ value: 9 });
});

test('a measure that the dataset does not have is a mistake in the register', () => {
  expect(() => valueAsked(askedOf(table, { measure: 'pears' }))).toThrow(
    'unknown worked-out figure: pears',
  );
});

describe('what is found in numbers', () => {
  const shown = () => ({ outcome: 'shown', sentences: ['So it is.'] }) as const;

  test('is what the rule says, with the figures cited', () => {
    expect(findInNumbers(table, [yearValue('eaten', 9, 2019)], shown)).toMatchObject({
      outcome: 'shown',
      sentences: ['So it is.'],
      cells: [{ label: 'Eaten, 2019/20', text: '9' }],
    });
  });

  test('is nothing where one of them is missing, and 0 is not missing', () => {
    const values = [yearValue('eaten', 9, 2019), yearValue('sold', 'c', 2019)];
    expect(findInNumbers(table, values, shown)).toMatchObject({
      outcome: 'no figure',
      sentences: ['Sold: there is no number in 2019/20 (confidential).'],
    });
    expect(findInNumbers(table, [yearValue('eaten', 0, 2019)], shown).outcome).toBe('shown');
  });

  test('is nothing where a flow covers a part of its year', () => {
    const part = valueOf('eaten', 9, { period: academicYear(2019), asAt: '2019-09-11' });
    expect(findInNumbers(table, [part], shown).outcome).toBe('not shown');
    const stock = valueOf('stored', 9, { period: academicYear(2019), asAt: '2019-09-11' });
    expect(findInNumbers(table, [stock], shown).outcome).toBe('shown');
  });
});

test('only numbers are numbers', () => {
  const values = [yearValue('eaten', 9, 2019), yearValue('eaten', 'x', 2019), yearValue('eaten', 0, 2019)];
  expect(numbersOf(values).map(({ cell }) => cell.value)).toEqual([9, 0]);
});
