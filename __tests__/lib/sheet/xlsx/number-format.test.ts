import { readNumberFormat } from '@/lib/sheet/xlsx/number-format';

describe('a number format', () => {
  it.each([
    ['General', 'general'],
    ['@', 'general'],
    ['dd/mm/yyyy', 'date'],
    ['mmm-yy', 'date'],
    ['[$-809]d mmmm yyyy;@', 'date'],
    ['[h]:mm:ss', 'date'],
    ['yyyy\\-mm\\-dd', 'date'],
    ['0%', 'percent'],
    ['0.0%;[Red]-0.0%', 'percent'],
    ['"days "0', 'decimals'],
    ['#,##0.00_);(#,##0.00)', 'decimals'],
    ['[$£-809]#,##0', 'decimals'],
    ['0.00E+00', 'general'],
  ])('written %s is %s', (code, kind) => {
    expect(readNumberFormat(164, code).kind).toBe(kind);
  });

  it.each([
    [0, { kind: 'general' }],
    [1, { kind: 'decimals', decimals: 0 }],
    [2, { kind: 'decimals', decimals: 2 }],
    [3, { kind: 'decimals', decimals: 0 }],
    [9, { kind: 'percent' }],
    [14, { kind: 'date' }],
    [17, { kind: 'date' }],
    [49, { kind: 'general' }],
  ])('with the number %i and no code is known', (id, format) => {
    expect(readNumberFormat(id, undefined)).toEqual(format);
  });
});
