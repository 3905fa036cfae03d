import fc from 'fast-check';
import { parseCell, parseFlags } from '@/lib/cell/parse-cell';
import type { Unit } from '@/lib/cell/unit';

const children: Unit = { kind: 'count', one: 'child', many: 'children', people: true };
const percent: Unit = { kind: 'percentage', of: 'children' };

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[-+£ ]?[0-9]{0,4}[,. ]?[0-9]{0,4}[%e ]?[0-9]?$/),
);

describe('a count', () => {
  it.each([
    ['0', 0],
    ['1', 1],
    ['201', 201],
    ['1204', 1204],
    ['999999999', 999999999],
  ])('%s is read as it stands', (text, value) => {
    expect(parseCell(text, children)).toEqual({ ok: true, cell: { kind: 'number', value, flags: [] } });
  });

  it('that is any whole number up to nine digits is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(parseCell(String(value), children)).toEqual({
          ok: true,
          cell: { kind: 'number', value, flags: [] },
        });
      }),
    );
  });

  it.each([
    ['1,204', '1204'],
    ['1,204 ', '1204'],
    ['1 204', '1204'],
    ['1,234,567', '1234567'],
    ['12%', '12'],
    ['£12', '12'],
    [' 12', '12'],
    ['007', '7'],
    ['00', '0'],
    ['12.0', '12'],
    ['12.00', '12'],
  ])('%j is a problem with a likely reading, %s', (text, likely) => {
    expect(parseCell(text, children)).toEqual({ ok: false, problem: 'not a whole number', text, likely });
  });

  it.each([
    ['3.5', 'half a child'],
    ['2,5', 'perhaps a decimal comma'],
    ['12,04', 'a comma in the wrong place'],
    ['32 33', 'two numbers'],
    ['1e3', 'scientific notation'],
    ['0x1F', 'hexadecimal'],
    ['１２', 'full-width digits'],
    ['٣', 'another script'],
    ['−5', 'a printed minus'],
    ['+5', 'a sign'],
    ['1_000', 'an underscore'],
    ['1234567890', 'ten digits'],
    ['X', 'a capital symbol'],
    ['[c]', 'a symbol as people read it'],
    ['<5', 'a suppressed number'],
    ['NaN', 'a word'],
    ['Infinity', 'a word'],
    ['#REF!', 'a spreadsheet’s error'],
    ['N/A (32 Y11)', 'a number among words'],
  ])('%j is a problem, and no reading is guessed: %s', (text) => {
    expect(parseCell(text, children)).toStrictEqual({ ok: false, problem: 'not a whole number', text });
  });

  it('below 0 is a problem', () => {
    expect(parseCell('-5', children)).toEqual({ ok: false, problem: 'negative', text: '-5' });
  });
});

describe('a percentage', () => {
  it.each([
    ['0', 0],
    ['24', 24],
    ['39.2', 39.2],
    ['0.5', 0.5],
    ['100', 100],
    ['100.0', 100],
    ['12.345', 12.345],
  ])('%s is read as it stands', (text, value) => {
    expect(parseCell(text, percent)).toEqual({ ok: true, cell: { kind: 'number', value, flags: [] } });
  });

  it.each([
    ['79%', '79'],
    ['39.2 %', '39.2'],
    ['05', '5'],
  ])('%j is a problem with a likely reading, %s', (text, likely) => {
    expect(parseCell(text, percent)).toEqual({ ok: false, problem: 'not a number', text, likely });
  });

  it.each([['.5'], ['5.'], ['39,2'], ['12.3456'], ['1,204'], ['1204'], ['1e1'], ['３９']])(
    '%j is a problem, and no reading is guessed',
    (text) => {
      expect(parseCell(text, percent)).toStrictEqual({ ok: false, problem: 'not a number', text });
    },
  );

  it.each([['100.5'], ['101'], ['999.999']])('%s is over 100', (text) => {
    expect(parseCell(text, percent)).toEqual({ ok: false, problem: 'over 100', text });
  });

  it.each([['-3'], ['-3.5']])('%s is below 0', (text) => {
    expect(parseCell(text, percent)).toEqual({ ok: false, problem: 'negative', text });
  });
});

describe.each([
  ['count', children],
  ['percentage', percent],
])('in a %s', (_, unit) => {
  it.each([['c'], ['x'], ['z'], ['low'], ['u']])('%s is the reason that there is no number', (symbol) => {
    expect(parseCell(symbol, unit)).toStrictEqual({ ok: true, cell: { kind: 'missing', symbol } });
  });

  it.each([
    ['', 'x if the figure is not available, z if it does not apply, 0 if there were none'],
    ['  ', 'x if the figure is not available, z if it does not apply, 0 if there were none'],
    ['-', 'x if the figure is not available, z if it does not apply, 0 if there were none'],
    ['..', 'x (not available)'],
    [':', 'x (not available)'],
    ['~', 'c (confidential) or low (rounds to 0)'],
    ['*', 'c (confidential)'],
    ['N/A', 'z (not applicable) or x (not available)'],
    ['n/a', 'z (not applicable) or x (not available)'],
    ['NA', 'z (not applicable) or x (not available)'],
    ['NULL', 'x (not available)'],
    [' null ', 'x (not available)'],
  ])('%j is a mark that does not say why', (text, use) => {
    expect(parseCell(text, unit)).toEqual({ ok: false, problem: 'unclear mark', text, use });
  });

  it.each([['constructor'], ['__proto__'], ['toString'], ['hasOwnProperty']])(
    '%s is a word like any other',
    (text) => {
      expect(parseCell(text, unit)).toMatchObject({ ok: false, problem: expect.stringMatching(/^not a/) });
    },
  );

  it('nothing is thrown, and a number is never made of what is not plain digits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!/^\d+(\.\d+)?$/.test(text) && !['c', 'x', 'z', 'low', 'u'].includes(text));
        expect(parseCell(text, unit).ok).toBe(false);
      }),
    );
  });

  it('a likely reading is one that would be accepted', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseCell(text, unit);
        fc.pre('likely' in parsed);
        expect(parseCell(parsed.likely ?? '', unit)).toMatchObject({ ok: true, cell: { kind: 'number' } });
      }),
    );
  });
});

describe('flags', () => {
  it.each([
    ['', []],
    ['p', ['p']],
    ['p r', ['p', 'r']],
    ['e  b', ['e', 'b']],
  ])('%j are %j', (text, flags) => {
    expect(parseFlags(text)).toEqual({ ok: true, flags });
  });

  it.each([
    ['q', 'q'],
    ['P', 'P'],
    ['p,r', 'p,r'],
    ['p q', 'q'],
    ['provisional', 'provisional'],
    ['c', 'c'],
    ['constructor', 'constructor'],
  ])('%j holds an unknown one, %j', (text, unknown) => {
    expect(parseFlags(text)).toEqual({ ok: false, problem: 'unknown flag', text: unknown });
  });
});
