import { numberText, unescapeExcel } from '@/lib/sheet/xlsx/excel-text';

describe('a number as Excel shows it', () => {
  it.each([
    ['0', '0'],
    ['110', '110'],
    ['0.30000000000000004', '0.3'],
    ['39.200000000000003', '39.2'],
    ['1.2E+3', '1200'],
    ['1E-7', '0.0000001'],
    ['123456789012345678', '123456789012346000'],
    ['-5', '-5'],
    ['', ''],
    ['a', 'a'],
  ])('stored as %s is %s', (stored, shown) => {
    expect(numberText(stored)).toBe(shown);
  });
});

describe('a text as Excel stores it', () => {
  it('writes control characters by their number', () => {
    expect(unescapeExcel('a_x000D_b')).toBe('a\rb');
    expect(unescapeExcel('_x005F_x000D_')).toBe('_x000D_');
    expect(unescapeExcel('snake_case_x')).toBe('snake_case_x');
  });
});
