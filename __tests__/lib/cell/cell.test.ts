import { isNumber, isWorkedOut, missingCell, numberCell } from '@/lib/cell/cell';

describe('a cell', () => {
  it('with a number has no flags unless they are given', () => {
    expect(numberCell(201)).toEqual({ kind: 'number', value: 201, flags: [] });
    expect(numberCell(201, { flags: ['p'], coverage: 'Y0-Y10' })).toEqual({
      kind: 'number',
      value: 201,
      flags: ['p'],
      coverage: 'Y0-Y10',
    });
  });

  it('without a number holds the reason and has no value at all', () => {
    expect(missingCell('z', { note: 'Nobody leaves in September.' })).toStrictEqual({
      kind: 'missing',
      symbol: 'z',
      note: 'Nobody leaves in September.',
    });
  });

  it('with a true zero is a number', () => {
    expect(isNumber(numberCell(0))).toBe(true);
  });

  it('with a symbol or a range is not a number, so neither enters arithmetic', () => {
    expect(isNumber(missingCell('x'))).toBe(false);
    expect(isNumber({ kind: 'range', low: 210, high: 211, workedOut: '' })).toBe(false);
  });

  it.each([
    ['a printed number', numberCell(201), false],
    ['a number with its sum', numberCell(133, { workedOut: '316 − 183' }), true],
    ['a range', { kind: 'range', low: 210, high: 211, workedOut: '160 ÷ (1 − 24%)' } as const, true],
    ['a symbol', missingCell('z'), false],
  ])('says whether it was worked out: %s', (_, cell, expected) => {
    expect(isWorkedOut(cell)).toBe(expected);
  });
});
