import { missingCell, numberCell } from '@/lib/cell/cell';
import { isFigureItself, isOfUnit, numbersOf, quotedNumbers } from '@/lib/finder/matches-number';

const range = (low: number, high: number) => ({ kind: 'range', low, high, workedOut: 'invented' }) as const;

test('a figure is found by itself, and a worked-out one as it is shown', () => {
  expect(numbersOf(numberCell(39.2))).toEqual([39.2]);
  expect(numbersOf(numberCell(16.772, { workedOut: '53 ÷ 316' }))).toEqual([16.8]);
});

test('a range is found by every whole number in it', () => {
  expect(new Set(numbersOf(range(210, 212)))).toEqual(new Set([210, 211, 212]));
  expect(isFigureItself(range(210, 211), 211)).toBe(true);
  expect(isFigureItself(range(210, 211), 212)).toBe(false);
});

test('a very wide range is found by its first hundred and its end, and makes no list without end', () => {
  expect(numbersOf(range(0, 1_000_000)).length).toBeLessThan(110);
});

test('a missing figure is no zero, and is found by what its note quotes', () => {
  expect(numbersOf(missingCell('x'))).toEqual([]);
  expect(
    numbersOf(missingCell('z', { note: 'Printed as "N/A (32 Y11)". Of 99 nothing is quoted.' })),
  ).toEqual([32]);
  expect(quotedNumbers(missingCell('z', { note: 'Printed as “N/A (32 Y11)”.' }))).toEqual([
    { value: 32, quote: 'N/A (32 Y11)' },
  ]);
});

test('a number with a per cent sign is no count', () => {
  const children = { kind: 'count', one: 'child', many: 'children', people: true } as const;
  expect(isOfUnit(true, children)).toBe(false);
  expect(isOfUnit(false, children)).toBe(true);
  expect(isOfUnit(true, { kind: 'percentage', of: 'children' })).toBe(true);
});
