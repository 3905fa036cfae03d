import { numberCell } from '@/lib/cell/cell';
import { COLOURS } from '@/lib/figure/palette';
import { academicYear } from '@/lib/period/period';
import { dotsOf, linesOf, marksOf, trendOf } from '../../fixtures/made-tables/context';
import { type Entry, everyYear, madeTable } from '../../fixtures/made-tables/orchard';

const trend = (...entries: (Entry | undefined)[]) => trendOf(everyYear('stored', entries), 'stored');
const labelsOf = (figure: ReturnType<typeof trend>) =>
  marksOf(figure, 'label').map(({ text, x, y, rank, weight }) => [text, x, y, rank, weight]);

describe('the line of a trend', () => {
  it('joins every year at its place', () => {
    expect(linesOf(trend(10, 30, 20))).toEqual([
      [
        [0, 10],
        [1, 30],
        [2, 20],
      ],
    ]);
  });

  it('is broken at a year without a number, which is never drawn at 0', () => {
    const figure = trend(10, 20, 'x', 30, 40);
    expect(linesOf(figure)).toEqual([
      [
        [0, 10],
        [1, 20],
      ],
      [
        [3, 30],
        [4, 40],
      ],
    ]);
    expect(dotsOf(figure)).toEqual([
      [0, 10, true],
      [1, 20, true],
      [3, 30, true],
      [4, 40, true],
    ]);
    expect(marksOf(figure, 'gap')).toEqual([{ mark: 'gap', series: 'stored', at: 2, text: 'not available' }]);
  });

  it('is not drawn for a year that stands alone between two gaps: a dot is', () => {
    const figure = trend('x', 10, 'c');
    expect(linesOf(figure)).toEqual([]);
    expect(dotsOf(figure)).toEqual([[1, 10, true]]);
    expect(marksOf(figure, 'gap').map(({ at, text }) => [at, text])).toEqual([
      [0, 'not available'],
      [2, 'confidential'],
    ]);
  });

  it('does not cross a year that has no row', () => {
    expect(linesOf(trend(10, 20, undefined, 30, 40))).toEqual([
      [
        [0, 10],
        [1, 20],
      ],
      [
        [2, 30],
        [3, 40],
      ],
    ]);
  });

  it('does not cross a break, which has a labelled rule half a slot before', () => {
    const figure = trend(10, 20, numberCell(30, { flags: ['b'] }), 40);
    expect(linesOf(figure)).toEqual([
      [
        [0, 10],
        [1, 20],
      ],
      [
        [2, 30],
        [3, 40],
      ],
    ]);
    expect(marksOf(figure, 'rule')).toEqual([
      { mark: 'rule', axis: 'x', at: 1.5, style: 'break', label: 'Break in series' },
    ]);
  });

  it('does not cross a change of whom the count covers', () => {
    const figure = trend(
      numberCell(10, { coverage: 'Y0-Y10' }),
      numberCell(20, { coverage: 'Y0-Y10' }),
      numberCell(30, { coverage: 'NCY 1-11' }),
    );
    expect(linesOf(figure)).toEqual([
      [
        [0, 10],
        [1, 20],
      ],
    ]);
  });

  it('draws a true zero at 0', () => {
    expect(dotsOf(trend(10, 0))).toEqual([
      [0, 10, true],
      [1, 0, true],
    ]);
  });
});

describe('a dot', () => {
  it.each([
    ['provisional', 'p', false],
    ['estimated', 'e', false],
    ['revised', 'r', true],
  ] as const)('that is %s is filled or hollow', (_, flag, filled) => {
    expect(dotsOf(trend(10, numberCell(20, { flags: [flag] })))).toEqual([
      [0, 10, true],
      [1, 20, filled],
    ]);
  });

  it('that was counted part-way is hollow, set apart, and on no line', () => {
    const figure = trendOf(
      madeTable([
        { period: academicYear(2018), cells: { stored: 10 } },
        { period: academicYear(2019), cells: { stored: 20 } },
        { period: academicYear(2020), asAt: '2020-09-11', cells: { stored: 25 } },
      ]),
      'stored',
    );
    expect(dotsOf(figure)).toEqual([
      [0, 10, true],
      [1, 20, true],
      [2.2, 25, false],
    ]);
    expect(linesOf(figure)).toEqual([
      [
        [0, 10],
        [1, 20],
      ],
    ]);
  });
});

describe('the values beside a line', () => {
  it('stand at both ends in bold, and between them where there is room', () => {
    expect(labelsOf(trend(10, 30, 20))).toEqual([
      ['10', 0, 10, 1, 'bold'],
      ['30', 1, 30, 3, 'normal'],
      ['20', 2, 20, 1, 'bold'],
    ]);
  });

  it('name each of several lines at its end', () => {
    const table = madeTable([
      { period: academicYear(2017), cells: { stored: 10, eaten: 1 } },
      { period: academicYear(2018), cells: { stored: 20, eaten: 2 } },
      { period: academicYear(2019), cells: { stored: 30, eaten: 3 } },
    ]);
    expect(labelsOf(trendOf(table, 'stored', 'eaten'))).toEqual([
      ['10', 0, 10, 2, 'normal'],
      ['In store 30', 2, 30, 1, 'bold'],
      ['1', 0, 1, 2, 'normal'],
      ['Eaten 3', 2, 3, 1, 'bold'],
    ]);
  });

  it('are never in a colour too pale to be read', () => {
    const table = madeTable([
      { period: academicYear(2018), cells: { stored: 20, eaten: 2, sold: 4, handled: 9 } },
      { period: academicYear(2019), cells: { stored: 30, eaten: 3, sold: 5, handled: 8 } },
    ]);
    const colours = marksOf(trendOf(table, 'stored', 'eaten', 'sold', 'handled'), 'label').map(
      ({ colour }) => colour,
    );
    expect(colours).not.toContain(COLOURS.turquoise);
    expect(colours).not.toContain(COLOURS.orange);
    expect(new Set(colours).size).toBe(4);
  });
});

describe('what is read out', () => {
  it('is every series at each place, a symbol where there is no number', () => {
    const table = madeTable([
      { period: academicYear(2018), cells: { stored: 20, eaten: 2 } },
      { period: academicYear(2019), cells: { stored: 30, eaten: 'c' } },
    ]);
    expect(
      trendOf(table, 'stored', 'eaten').readings.map(({ title, values }) => [
        title,
        ...values.map(({ label, text }) => `${label} ${text}`),
      ]),
    ).toEqual([
      ['2018/19', 'In store 20', 'Eaten 2'],
      ['2019/20', 'In store 30', 'Eaten [c]'],
    ]);
  });
});
