import { numberCell } from '@/lib/cell/cell';
import { quantityOf, type Value } from '@/lib/dataset/value';
import { caveats, refusals } from '@/lib/comparison/like-for-like';
import { academicYear, calendarDay, financialQuarter, financialYear } from '@/lib/period/period';
import {
  APPLES,
  BEFORE_THE_FROST,
  orchard,
  QUARTER_1,
  QUARTER_4,
  valueOf,
  yearValue,
} from '../../fixtures/made-tables/orchard';

const stored2018 = yearValue('stored', 40, 2018);
const stored2019 = yearValue('stored', 50, 2019);
const eaten2018 = yearValue('eaten', 40, 2018);
const broken = numberCell(50, { flags: ['b'], note: 'Counted by weight from now on.' });
const range = { kind: 'range', low: 210, high: 211, workedOut: '160 ÷ 0.76' } as const;

const partWay = (measure: string, startYear: number, asAt: Value['asAt']) =>
  yearValue(measure, 30, startYear, { asAt });

const reasons = (from: Value, to: Value, between: readonly Value[] = []) =>
  refusals(from, to, between).map(({ code, text }) => [code, text]);

describe('what makes a comparison unfair', () => {
  it.each<[string, Value, Value, string, string]>([
    [
      'a flow of eleven days against one of a whole year',
      eaten2018,
      partWay('eaten', 2019, '2019-09-11'),
      'part-way',
      'The figure in the 11 days to 11 September 2019 covers 11 days of a year, and the figure in 2018/19 a whole one.',
    ],
    [
      'a flow of a single day, in the singular',
      eaten2018,
      partWay('eaten', 2019, '2019-09-01'),
      'part-way',
      'The figure in the 1 day to 1 September 2019 covers 1 day of a year, and the figure in 2018/19 a whole one.',
    ],
    [
      'a flow of a whole year against an earlier one of eleven days',
      partWay('eaten', 2017, '2017-09-11'),
      eaten2018,
      'part-way',
      'The figure in the 11 days to 11 September 2017 covers 11 days of a year, and the figure in 2018/19 a whole one.',
    ],
    [
      'two flows of a different number of days',
      partWay('eaten', 2018, '2018-09-30'),
      partWay('eaten', 2019, '2019-09-11'),
      'part-way',
      'The figure in the 11 days to 11 September 2019 covers 11 days of a year, and the figure in the 30 days to 30 September 2018 a different stretch of one.',
    ],
    [
      'a stock counted part-way against one at a year’s end',
      stored2018,
      partWay('stored', 2019, '2019-09-11'),
      'part-way',
      'One was counted on 11 September 2019, 11 days into a school year, and the other on 31 August 2019, at the end of one.',
    ],
    [
      'two stocks counted at different points of their years',
      partWay('stored', 2018, '2018-09-30'),
      partWay('stored', 2019, '2019-09-11'),
      'part-way',
      'One was counted on 11 September 2019, 11 days into a school year, and the other on 30 September 2018, at another point of one.',
    ],
    [
      'counts of different children',
      yearValue('stored', numberCell(40, { coverage: 'Y0-Y10' }), 2018),
      yearValue('stored', numberCell(50, { coverage: 'NCY 1-11' }), 2019),
      'different-coverage',
      'They cover different children: the count on 31 August 2019 covers Y0-Y10, the count on 31 August 2020 covers NCY 1-11.',
    ],
    [
      'a count that names whom it covers against one that does not',
      yearValue('stored', 40, 2018),
      yearValue('stored', numberCell(50, { coverage: 'Y0-Y10' }), 2019),
      'different-coverage',
      'They cover different children: the count on 31 August 2019 covers groups that the paper does not name, the count on 31 August 2020 covers Y0-Y10.',
    ],
    [
      'a break at the later figure',
      stored2018,
      yearValue('stored', broken, 2019),
      'break',
      'There is a break in the series at 2019/20: Counted by weight from now on.',
    ],
    [
      'a break that no note explains',
      stored2018,
      yearValue('stored', numberCell(50, { flags: ['b'] }), 2019),
      'break',
      'There is a break in the series at 2019/20: the count is not made as it was before.',
    ],
    [
      'different units',
      stored2018,
      {
        ...stored2019,
        quantity: { ...stored2019.quantity, unit: { ...APPLES, one: 'crate', many: 'crates' } },
      },
      'different-unit',
      'One is in apples and the other in crates.',
    ],
    [
      'a count and a percentage',
      stored2018,
      {
        ...stored2019,
        quantity: { ...stored2019.quantity, unit: { kind: 'percentage', of: 'apples in store' } },
      },
      'different-unit',
      'One is in apples and the other in per cent of apples in store.',
    ],
    [
      'percentages of different wholes',
      yearValue('ripe_percent', 40, 2018),
      {
        ...yearValue('ripe_percent', 41, 2019),
        quantity: {
          ...quantityOf({ dataset: orchard }, 'ripe_percent'),
          unit: { kind: 'percentage', of: 'pears' },
        },
      },
      'different-unit',
      'One is in per cent of apples in store and the other in per cent of pears.',
    ],
    [
      'a stock and a flow',
      stored2018,
      { ...stored2019, quantity: { ...stored2019.quantity, type: 'flow' } },
      'stock-and-flow',
      'One is counted on a day and the other over a whole period, so neither is a change of the other.',
    ],
    [
      'a school year and a financial year',
      valueOf('eaten', 40, { period: financialYear(2018) }),
      yearValue('eaten', 50, 2019),
      'different-kind-of-period',
      '2018/19 and 2019/20 are not the same kind of period.',
    ],
    [
      'a quarter and a year',
      valueOf('eaten', 40, { period: financialQuarter(2018, 4) }),
      yearValue('eaten', 50, 2019),
      'different-kind-of-period',
      '2018/19 Q4 and 2019/20 are not the same kind of period.',
    ],
    [
      'a symbol in the earlier place',
      yearValue('stored', 'c', 2018),
      stored2019,
      'no-number',
      'There is no number on 31 August 2019: confidential.',
    ],
    [
      'a symbol in the later place, with its note',
      stored2018,
      yearValue('stored', { kind: 'missing', symbol: 'z', note: 'The store was closed.' }, 2019),
      'no-number',
      'There is no number on 31 August 2020: not applicable. The store was closed.',
    ],
    [
      'a figure that is not available',
      stored2018,
      yearValue('stored', 'x', 2019),
      'no-number',
      'There is no number on 31 August 2020: not available.',
    ],
    [
      'a figure that rounds to 0 and is not 0',
      stored2018,
      yearValue('stored', 'low', 2019),
      'no-number',
      'There is no number on 31 August 2020: rounds to 0 but is not 0.',
    ],
    [
      'a figure known only to lie between two numbers',
      yearValue('stored', range, 2018),
      stored2019,
      'not-one-number',
      'The number on 31 August 2019 can be narrowed down to 210 or 211 and no further.',
    ],
  ])('is %s', (_, from, to, code, text) => {
    expect(reasons(from, to)).toEqual([[code, text]]);
  });

  it('is two measures, though both count apples over a year', () => {
    expect(reasons(eaten2018, yearValue('sold', 50, 2019))).toEqual([
      ['different-measure', '"Eaten" and "Sold" are two measures: one cannot be a change of the other.'],
    ]);
  });

  it('is one measure name in two datasets', () => {
    expect(reasons(stored2018, { ...stored2019, dataset: 'another' })).toEqual([
      [
        'different-measure',
        '"Apples in store" and "Apples in store" are two measures: one cannot be a change of the other.',
      ],
    ]);
  });

  it('is a break in a year between the two', () => {
    const between = yearValue('stored', broken, 2018);
    expect(reasons(yearValue('stored', 30, 2017), stored2019, [between])).toEqual([
      ['break', 'There is a break in the series at 2018/19: Counted by weight from now on.'],
    ]);
  });

  it('may be several things, each with its reason', () => {
    const from = yearValue('stored', numberCell(40, { coverage: 'Y0-Y10' }), 2018);
    const to = yearValue('stored', numberCell(50, { coverage: 'NCY 1-11' }), 2019, { asAt: '2019-09-11' });
    expect(refusals(from, to).map(({ code }) => code)).toEqual(['part-way', 'different-coverage']);
  });
});

describe('what does not make a comparison unfair', () => {
  it.each<[string, Value, Value]>([
    ['a stock at two year ends', stored2018, stored2019],
    ['a flow of two whole years', eaten2018, yearValue('eaten', 50, 2019)],
    [
      'two stocks counted just as far into their years',
      partWay('stored', 2018, '2018-09-11'),
      partWay('stored', 2019, '2019-09-11'),
    ],
    [
      'two flows of the same eleven days',
      partWay('eaten', 2018, '2018-09-11'),
      partWay('eaten', 2019, '2019-09-11'),
    ],
    ['a break at the earlier figure, which lies behind both', yearValue('stored', broken, 2018), stored2019],
    [
      'two quarters without a year',
      valueOf('eaten', 120, { period: QUARTER_1 }),
      valueOf('eaten', 166, { period: QUARTER_4 }),
    ],
    [
      'a time without a date and a day',
      valueOf('stored', 21, { period: BEFORE_THE_FROST }),
      valueOf('stored', 6, { period: calendarDay('2020-09-22'), asAt: 'not stated' }),
    ],
    ['a true zero, which is a number', yearValue('stored', 0, 2018), stored2019],
    ['a symbol in a year between the two', yearValue('stored', 30, 2017), stored2019],
  ])('is %s', (_, from, to) => {
    expect(refusals(from, to, [yearValue('stored', 'x', 2018)])).toEqual([]);
  });
});

describe('what a fair comparison must still say', () => {
  const said = (from: Value, to: Value) => caveats(from, to).map(({ code, text }) => [code, text]);
  const flagged = (...flags: ('p' | 'r' | 'e' | 'b')[]) => numberCell(50, { flags });

  it.each<[string, Value, Value, string]>([
    [
      'the later figure is provisional',
      stored2018,
      yearValue('stored', flagged('p'), 2019),
      'The figure on 31 August 2020 is provisional.',
    ],
    [
      'one is revised and the other estimated',
      yearValue('stored', flagged('r'), 2018),
      yearValue('stored', flagged('e'), 2019),
      'The figure on 31 August 2019 is revised; the figure on 31 August 2020 is estimated.',
    ],
    [
      'one figure has two flags',
      stored2018,
      yearValue('stored', flagged('p', 'e'), 2019),
      'The figure on 31 August 2020 is provisional and estimated.',
    ],
  ])('is that %s', (_, from, to, text) => {
    expect(said(from, to)).toEqual([['flagged', text]]);
  });

  it('is that neither of two quarters is dated', () => {
    expect(
      said(valueOf('eaten', 120, { period: QUARTER_1 }), valueOf('eaten', 166, { period: QUARTER_4 })),
    ).toEqual([
      [
        'not-dated',
        'The paper does not date "Quarter 1" or "Quarter 4", so how far apart the two are is not known.',
      ],
    ]);
  });

  it('is that one of two times is not dated', () => {
    const before = valueOf('stored', 21, { period: BEFORE_THE_FROST });
    const now = valueOf('stored', 6, { period: calendarDay('2020-09-22') });
    expect(said(before, now)).toEqual([
      ['not-dated', 'The paper does not date "Before the frost", so how far apart the two are is not known.'],
    ]);
  });

  it('is the formula of what is worked out', () => {
    expect(said(yearValue('added', 30, 2018), yearValue('added', 40, 2019))).toEqual([
      ['worked-out', 'Worked out: in store at some time − in store a year before. No paper prints it.'],
    ]);
  });

  it('is nothing for two printed, dated, final figures', () => {
    expect(said(stored2018, stored2019)).toEqual([]);
  });

  it('is nothing of a break behind both, which the chart shows', () => {
    expect(said(yearValue('stored', broken, 2018), stored2019)).toEqual([]);
  });
});

describe('part-way figures of other periods than a school year', () => {
  it('are told of in the words of their own period', () => {
    const whole = valueOf('stored', 40, { period: financialYear(2018) });
    const begun = valueOf('stored', 50, { period: financialYear(2019), asAt: '2019-04-30' });
    expect(reasons(whole, begun)).toEqual([
      [
        'part-way',
        'One was counted on 30 April 2019, 30 days into a financial year, and the other on 31 March 2019, at the end of one.',
      ],
    ]);
  });

  it('are told of in the words of a quarter', () => {
    const whole = valueOf('eaten', 40, { period: financialQuarter(2019, 1) });
    const begun = valueOf('eaten', 50, { period: financialQuarter(2019, 2), asAt: '2019-07-10' });
    expect(reasons(whole, begun)).toEqual([
      [
        'part-way',
        'The figure in the 10 days to 10 July 2019 covers 10 days of a quarter, and the figure in 2019/20 Q1 a whole one.',
      ],
    ]);
  });

  it('of two school years apart are counted in days of their own year', () => {
    const [from, to] = [academicYear(2015), academicYear(2019)].map((period) =>
      valueOf('stored', 30, { period, asAt: `${period.first.slice(0, 4)}-10-01` as Value['asAt'] }),
    );
    expect(refusals(from!, to!)).toEqual([]);
  });
});
