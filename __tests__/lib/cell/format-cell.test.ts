import fc from 'fast-check';
import { missingCell, numberCell } from '@/lib/cell/cell';
import { formatCell, formatCount, formatNumber, formatPercent, formatSigned } from '@/lib/cell/format-cell';
import type { Unit } from '@/lib/cell/unit';

const children: Unit = { kind: 'count', one: 'child', many: 'children', people: true };
const percent: Unit = { kind: 'percentage', of: 'children' };
const range = (low: number, high: number) => ({ kind: 'range', low, high, workedOut: '' }) as const;

describe('a cell for people to read', () => {
  it.each([
    ['a count', numberCell(201), children, '201'],
    ['a true zero', numberCell(0), children, '0'],
    ['a count over a thousand', numberCell(1204), children, '1,204'],
    ['a percentage', numberCell(44), percent, '44%'],
    ['a percentage with a decimal', numberCell(39.2), percent, '39.2%'],
    ['a printed percentage with three decimals', numberCell(12.345), percent, '12.345%'],
    ['a worked-out share', numberCell(16.7722, { workedOut: '53 ÷ 316' }), percent, '16.8%'],
    ['a worked-out share that is whole', numberCell(20, { workedOut: '49 ÷ 245' }), percent, '20%'],
    ['a worked-out count', numberCell(1330, { workedOut: '3,160 − 1,830' }), children, '1,330'],
    ['either of two numbers', range(210, 211), children, '210 or 211'],
    ['one of several numbers', range(210, 215), children, '210 to 215'],
    ['a range of thousands', range(1998, 2003), children, '1,998 to 2,003'],
    ['a range of one number', range(210, 210), children, '210'],
    ['a confidential number', missingCell('c'), children, '[c]'],
    ['a number that does not apply', missingCell('z'), children, '[z]'],
    ['a number that is not available', missingCell('x'), percent, '[x]'],
    ['a number that rounds to 0', missingCell('low'), children, '[low]'],
    ['an unreliable number', missingCell('u'), children, '[u]'],
  ])('%s', (_, cell, unit, expected) => {
    expect(formatCell(cell, unit)).toBe(expected);
  });
});

describe('a number', () => {
  it.each([
    [0, '0'],
    [12, '12'],
    [999, '999'],
    [1000, '1,000'],
    [1204, '1,204'],
    [12345, '12,345'],
    [1234567, '1,234,567'],
    [-5, '−5'],
    [-1204, '−1,204'],
    [-0, '0'],
    [1204.5, '1,204.5'],
  ])('%d has thousands commas and a true minus sign: %s', (value, expected) => {
    expect(formatCount(value)).toBe(expected);
  });

  it('has its unit', () => {
    expect(formatNumber(1204, children)).toBe('1,204');
    expect(formatNumber(39.2, percent)).toBe('39.2%');
  });

  it('reads back as the number, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        const text = formatCount(value);
        expect(text).toMatch(/^−?\d{1,3}(,\d{3})*$/);
        expect(Number(text.replaceAll(',', '').replace('−', '-'))).toBe(value);
      }),
    );
  });

  it.each([
    [133, '+133'],
    [1204, '+1,204'],
    [-53, '−53'],
    [0, '0'],
  ])('%d as a change has its sign: %s', (value, expected) => {
    expect(formatSigned(value)).toBe(expected);
  });
});

describe('a per cent that was worked out', () => {
  it.each([
    [9.8361, '9.8%'],
    [25, '25%'],
    [24.96, '25%'],
    [-29.2, '−29.2%'],
    [0, '0%'],
    [0.04, '0%'],
    [-0.04, '0%'],
    [0.05, '0.1%'],
    [-0.05, '−0.1%'],
    [2.55, '2.6%'],
    [1.15, '1.2%'],
    [100, '100%'],
    [1204.5, '1204.5%'],
  ])('%d is %s, to one place and half away from zero', (value, expected) => {
    expect(formatPercent(value)).toBe(expected);
  });

  it('is within half of a tenth of the value', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (hundredths) => {
        const tenths =
          Number(
            formatPercent(hundredths / 100)
              .replace('−', '-')
              .replace('%', ''),
          ) * 10;
        expect(Math.abs(Math.round(tenths) * 10 - hundredths)).toBeLessThanOrEqual(5);
      }),
    );
  });
});
