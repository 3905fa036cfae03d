import { FLAGS, isFlag, isMissingSymbol, MISSING_SYMBOLS } from '@/lib/cell/symbols';

describe('the Government Analysis Function’s symbols', () => {
  it('are five that stand for a number and four that stand beside one', () => {
    expect(MISSING_SYMBOLS).toEqual({
      c: 'confidential',
      x: 'not available',
      z: 'not applicable',
      low: 'rounds to 0 but is not 0',
      u: 'of low reliability',
    });
    expect(FLAGS).toEqual({ p: 'provisional', r: 'revised', e: 'estimated', b: 'break in series' });
  });

  it.each([['c'], ['x'], ['z'], ['low'], ['u']])('%s stands for a number', (text) => {
    expect(isMissingSymbol(text)).toBe(true);
    expect(isFlag(text)).toBe(false);
  });

  it.each([['p'], ['r'], ['e'], ['b']])('%s stands beside one', (text) => {
    expect(isFlag(text)).toBe(true);
    expect(isMissingSymbol(text)).toBe(false);
  });

  it.each([[''], ['C'], ['[c]'], ['Low'], [' z'], ['toString'], ['constructor'], ['__proto__']])(
    '%j is neither',
    (text) => {
      expect(isMissingSymbol(text)).toBe(false);
      expect(isFlag(text)).toBe(false);
    },
  );
});
