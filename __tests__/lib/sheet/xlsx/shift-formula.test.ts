import { shiftFormula } from '@/lib/sheet/xlsx/shift-formula';

describe('a formula that was filled down or across', () => {
  it.each([
    ['B2+B3', 1, 0, 'B3+B4'],
    ['B2+B3', 0, 1, 'C2+C3'],
    ['$B2+B$3+$B$3', 2, 1, '$B4+C$3+$B$3'],
    ['SUM(A1:A9)', 1, 1, 'SUM(B2:B10)'],
    ['Z1', 0, 1, 'AA1'],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ["'Q1 2020'!A1", 1, 0, "'Q1 2020'!A2"],
  ])('%s moves %i rows and %i columns on to %s', (formula, rows, columns, shifted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shifted);
  });
});
