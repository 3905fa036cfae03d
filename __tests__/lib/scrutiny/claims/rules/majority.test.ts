import { academicYear } from '@/lib/period/period';
import { majority } from '@/lib/scrutiny/claims/rules/majority';
import { askedOf } from '../../../../fixtures/made-claim';
import { everyYear, madeTable } from '../../../../fixtures/made-tables/orchard';

test.each([
  [44, 'not shown'],
  [50, 'not shown'],
  [50.1, 'shown'],
  [100, 'shown'],
  [0, 'not shown'],
  ['x', 'no figure'],
] as const)('of a percentage, %s is a majority: %s', (entry, expected) => {
  const table = everyYear('ripe_percent', [entry], 2019);
  expect(majority.find(askedOf(table, { measure: 'ripe_percent' })).outcome).toBe(expected);
});

const ofHandled = (eaten: number | 'x', handled: number | 'x') =>
  majority.find(
    askedOf(madeTable([{ period: academicYear(2019), cells: { eaten, handled } }]), { others: ['handled'] }),
  );

test.each([
  [26, 50, 'shown'],
  [25, 50, 'not shown'],
  [0, 0, 'not shown'],
  [26, 'x', 'no figure'],
  ['x', 50, 'no figure'],
] as const)('%s of %s is a majority: %s', (part, whole, expected) => {
  expect(ofHandled(part, whole).outcome).toBe(expected);
});

test('of a small whole the numbers are told, and no per cent', () => {
  expect(ofHandled(7, 12).sentences).toEqual([
    '7 apples were eaten in 2019/20.',
    'That is out of 12.',
    'A majority is more than half.',
  ]);
});

test('part of a year is not read as a year', () => {
  const table = madeTable([
    { period: academicYear(2019), asAt: '2019-09-11', cells: { eaten: 9, handled: 10 } },
  ]);
  expect(majority.find(askedOf(table, { others: ['handled'] }))).toMatchObject({
    outcome: 'not shown',
    sentences: [
      '9 apples were eaten in the 11 days to 11 September 2019.',
      'A part of a period is not read as the whole of it.',
    ],
  });
});

test('a number of which the whole is not named is a mistake in the register', () => {
  expect(() => majority.find(askedOf(everyYear('eaten', [9], 2019)))).toThrow(
    'a majority of what is not declared: made-claim',
  );
});
