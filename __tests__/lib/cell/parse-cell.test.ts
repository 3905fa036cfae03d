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
    ['1,204', 'thousands mark', '1204'],
    ['1,204 ', 'thousands mark', '1204'],
    ['1 204', 'thousands mark', '1204'],
    ['1\u00A0204', 'thousands mark', '1204'],
    ['1\u2009204', 'thousands mark', '1204'],
    ['1\u202F204', 'thousands mark', '1204'],
    ['1,234,567', 'thousands mark', '1234567'],
    ['£12', 'pound sign', '12'],
    ['£1,204.00', 'pound sign', '1204'],
    [' 12', 'spaces', '12'],
    ['12\u200B', 'spaces', '12'],
    ['007', 'zeros', '7'],
    ['00', 'zeros', '0'],
    ['12.0', 'zeros', '12'],
    ['12.00', 'zeros', '12'],
    ['１２', 'other digits', '12'],
    ['٣', 'other digits', '3'],
    ['१२३', 'other digits', '123'],
    ['2O1', 'letter for a digit', '201'],
    ['X', 'symbol', 'x'],
    ['[c]', 'symbol', 'c'],
    ['c*', 'symbol', 'c'],
    ['LOW', 'symbol', 'low'],
  ])('%j is misspelt and has one likely reading', (text, spelling, value) => {
    expect(parseCell(text, children)).toStrictEqual({
      ok: false,
      problem: 'odd spelling',
      spelling,
      text,
      likely: { value },
    });
  });

  it.each([
    ['201p', '201', 'p'],
    ['201 (r)', '201', 'r'],
    ['1,204 [e]', '1204', 'e'],
  ])('%j has a flag beside it, for the column of flags', (text, value, flag) => {
    expect(parseCell(text, children)).toMatchObject({ spelling: 'flag', likely: { value, flag } });
  });

  it('may have beside it what it covers, as Appendix 1 prints it', () => {
    expect(parseCell('123 (Y0-Y10)', children)).toMatchObject({
      spelling: 'coverage',
      likely: { value: '123', coverage: 'Y0-Y10' },
    });
  });

  it.each([
    ['1e3', 'scientific'],
    ['1.2E+05', 'scientific'],
    ['0x1F', 'hexadecimal'],
    ['12%', 'per cent sign'],
    ['<5', 'bound'],
    ['1-4', 'range'],
    ['#REF!', 'error value'],
    ['#DIV/0!', 'error value'],
    ['####', 'error value'],
    ['=SUM(A1:A3)', 'formula'],
    ['@A1', 'formula'],
    ['Oct-11', 'date'],
    ['11-Oct', 'date'],
    ['01/10/2011', 'date'],
    ['2010-11-01', 'date'],
    ['10/11', 'date'],
  ])('%j is known for what it is, and no reading is guessed: %s', (text, spelling) => {
    expect(parseCell(text, children)).toStrictEqual({ ok: false, problem: 'odd spelling', spelling, text });
  });

  it.each([
    ['3.5', 'half a child'],
    ['2,5', 'perhaps a decimal comma'],
    ['12,04', 'a comma in the wrong place'],
    ['32 33', 'two numbers'],
    ['+5', 'a sign'],
    ['(5)', 'perhaps below 0'],
    ['1_000', 'an underscore'],
    ['1234567890', 'ten digits'],
    ['NaN', 'a word'],
    ['Infinity', 'a word'],
    ['N/A (32 Y11)', 'a number among words'],
    ['1'.repeat(70), 'more than anybody writes'],
  ])('%j is a problem, and no reading is guessed: %s', (text) => {
    expect(parseCell(text, children)).toStrictEqual({ ok: false, problem: 'not a whole number', text });
  });

  it.each([
    ['<5', 'c'],
    ['under 5', 'c'],
    ['≤4', 'c'],
    ['<=4', 'c'],
    ['1-4', 'c'],
    ['1 to 4', 'c'],
  ])('%j is c where 1 to 4 are confidential', (text, value) => {
    expect(parseCell(text, children, 5)).toMatchObject({ likely: { value } });
  });

  it.each([['<10'], ['<4'], ['>5'], ['over 5'], ['0-4'], ['5-9']])(
    '%j is not, and no reading is guessed',
    (text) => {
      expect(parseCell(text, children, 5)).not.toHaveProperty('likely');
    },
  );

  it('of things has no confidential bound', () => {
    expect(parseCell('<5', { ...children, people: false }, 5)).not.toHaveProperty('likely');
  });

  it('below 0 with a printed minus is a problem', () => {
    expect(parseCell('−5', children)).toEqual({ ok: false, problem: 'negative', text: '−5' });
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
    ['79%', 'per cent sign', '79'],
    ['39.2 %', 'per cent sign', '39.2'],
    ['05', 'zeros', '5'],
    ['３９.２', 'other digits', '39.2'],
    [' 39.2', 'spaces', '39.2'],
  ])('%j is misspelt and has one likely reading', (text, spelling, value) => {
    expect(parseCell(text, percent)).toMatchObject({ problem: 'odd spelling', spelling, likely: { value } });
  });

  it.each([['.5'], ['5.'], ['39,2'], ['12.3456'], ['1204'], ['1,204'], ['1e1'], ['£5']])(
    '%j is a problem, and no reading is guessed',
    (text) => {
      const parsed = parseCell(text, percent);
      expect(parsed).toMatchObject({ ok: false, text });
      expect(parsed).not.toHaveProperty('likely');
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
    expect(parseCell(text, unit)).toMatchObject({ ok: false, problem: 'unclear mark', text, use });
  });

  it.each([
    ['..', 'x'],
    [':', 'x'],
    ['*', 'c'],
    ['NULL', 'x'],
  ])('%j can mean one symbol only, %s', (text, value) => {
    expect(parseCell(text, unit)).toMatchObject({ likely: { value } });
  });

  it.each([[''], ['-'], ['~'], ['N/A'], ['NA']])('%j can mean several, and none is guessed', (text) => {
    expect(parseCell(text, unit)).not.toHaveProperty('likely');
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
        expect(parseCell(parsed.likely.value ?? '', unit)).toMatchObject({ ok: true });
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
    expect(parseFlags(text)).toMatchObject({ ok: false, problem: 'unknown flag', text: unknown });
  });

  it.each([
    ['P', 'p'],
    ['p,r', 'p r'],
    ['provisional', 'p'],
    ['Revised; E', 'r e'],
  ])('%j most likely are %j', (text, value) => {
    expect(parseFlags(text)).toMatchObject({ likely: { value } });
  });

  it.each([['q'], ['p q'], ['c'], ['constructor']])('of %j none is guessed', (text) => {
    expect(parseFlags(text)).not.toHaveProperty('likely');
  });
});
