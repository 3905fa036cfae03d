import { publishedDataset } from '@/app/published';
import { numberCell } from '@/lib/cell/cell';
import type { ChartEvent } from '@/lib/figure/kind';
import { academicYear } from '@/lib/period/period';
import { dotsOf, figureOf, linesOf, marksOf, rowsOf, trendOf } from '../../../fixtures/made-tables/context';
import { everyYear, madeTable } from '../../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;

const lockdown: ChartEvent = {
  label: 'First lockdown',
  shortLabel: 'First lockdown',
  first: '2020-03-23',
  precision: 'day',
};

describe('the trend of the number recorded in Appendix 1', () => {
  const figure = trendOf(ehe, 'current_ehe_recorded');

  it('draws one line through six year ends and no further', () => {
    expect(linesOf(figure)).toEqual([
      [
        [0, 123],
        [1, 149],
        [2, 145],
        [3, 167],
        [4, 183],
        [5, 201],
      ],
    ]);
  });

  it('sets 230 apart as a hollow dot that no line joins', () => {
    expect(dotsOf(figure)).toEqual([
      [0, 123, true],
      [1, 149, true],
      [2, 145, true],
      [3, 167, true],
      [4, 183, true],
      [5, 201, true],
      [6.2, 230, false],
    ]);
  });

  it('has the numbers of the paper in its table, the part-way one tagged', () => {
    expect(rowsOf(figure)).toEqual([
      ['2014/15', '123'],
      ['2015/16', '149'],
      ['2016/17', '145'],
      ['2017/18', '167'],
      ['2018/19', '183'],
      ['2019/20', '201'],
      ['11 September 2020', '230'],
    ]);
    expect(figure.table.rows[6]!.cells[0]).toMatchObject({ text: '230', tag: 'part-way' });
  });

  it('starts its axis at 0 and ends it on a round number past 230', () => {
    expect(figure.y.domain).toEqual([0, 250]);
  });

  it('tells the last two year ends in sentences, not the part-way count', () => {
    expect(figure.sentences).toEqual([
      '201 children were recorded as electively home educated on 31 August 2020.',
      'That is 18 more than a year before (183), up 9.8%.',
    ]);
  });

  it('says whom each count covers, that the hollow point is apart, and where the sum differs', () => {
    expect(figure.notes).toEqual(
      expect.arrayContaining([
        'On 31 August 2015 to 31 August 2020: covers Y0-Y10.',
        'On 11 September 2020: covers NCY 1-11.',
        'A hollow point was counted part-way through a year. No line joins it to the others.',
        '2017/18: 167 + 74 + 4 + 27 + 27 = 299, and the paper prints 297: a difference of 2.',
      ]),
    );
  });

  it('tells the whole line to who cannot see it', () => {
    expect(figure.textAlternative).toBe(
      'Line chart. Recorded as home educated: 2014/15 123; 2015/16 149; 2016/17 145; 2017/18 167; ' +
        '2018/19 183; 2019/20 201; 11 September 2020 230.',
    );
  });

  it('says what, where and when under its headline', () => {
    expect(figure.subtitle).toBe('Recorded as home educated, Nowhere, 31 August 2015 to 31 August 2020');
  });

  it('stands on the last whole year before anyone asks', () => {
    expect(figure.readings[figure.firstReading!]!.title).toBe('2019/20');
  });

  it('marks the first lockdown between the last two year ends, and says its day in a note', () => {
    const marked = figureOf(ehe, { id: 'trend', kind: 'trend', quantities: ['current_ehe_recorded'] }, [
      lockdown,
    ]);
    expect(marksOf(marked, 'rule')).toEqual([
      { mark: 'rule', axis: 'x', at: 4.56, style: 'event', label: 'First lockdown' },
    ]);
    expect(marked.notes).toContain('First lockdown: 23 March 2020.');
  });
});

describe('the trend of a flow', () => {
  it('has its eleven days in the table and not in the chart, and says so', () => {
    const figure = trendOf(ehe, 'total_during_year');
    expect(dotsOf(figure).map(([, y]) => y)).toEqual([194, 216, 245, 297, 300, 316]);
    expect(rowsOf(figure).at(-1)).toEqual(['To 11 September 2020', '235']);
    expect(figure.notes).toContain(
      'What happened in the 11 days to 11 September 2020 is in the table and not in the chart: it is not a whole year.',
    );
  });
});

describe('the trend of what is worked out', () => {
  // total − number at the end of the year before: 216−123, 245−149, 297−145, 300−167, 316−183; 235−201.
  it('has the new starters by hand, no number for the first year, each tagged', () => {
    const figure = trendOf(ehe, 'new_starters');
    expect(rowsOf(figure)).toEqual([
      ['2014/15', '[x]'],
      ['2015/16', '93'],
      ['2016/17', '96'],
      ['2017/18', '152'],
      ['2018/19', '133'],
      ['2019/20', '133'],
      ['To 11 September 2020', '34'],
    ]);
    expect(figure.table.rows.slice(1).map(({ cells }) => cells[0]!.tag)).toEqual([
      'worked out',
      'worked out',
      'worked out',
      'worked out',
      'worked out',
      'worked out, part-way',
    ]);
    expect(marksOf(figure, 'gap')).toMatchObject([{ at: 0 }]);
  });

  it('says so in its subtitle and gives the formula', () => {
    const figure = trendOf(ehe, 'new_starters');
    expect(figure.subtitle).toBe('Started during the year (worked out), Nowhere, 2014/15 to 2019/20');
    expect(figure.notes).toContain(
      'Started during the year is worked out: home educated at some time in the year − recorded at the end of the year before. No paper prints it.',
    );
  });

  // 38÷194 = 19.59; 30÷216 = 13.89; 49÷245 = 20; 74÷297 = 24.92; 58÷300 = 19.33; 53÷316 = 16.77.
  it('has the shares by hand, and none of part of a year', () => {
    expect(rowsOf(trendOf(ehe, 'returned_share')).map(([, share]) => share)).toEqual([
      '19.6%',
      '13.9%',
      '20%',
      '24.9%',
      '19.3%',
      '16.8%',
      '[x]',
    ]);
  });
});

describe('a trend of several quantities', () => {
  it('has a column for each in its table, in the order of the lines', () => {
    const figure = trendOf(ehe, 'officer_involvement', 'pending_involvements');
    expect(figure.table.columns.map(({ label }) => label)).toEqual([
      'Period',
      'Officer involvement, not home educated',
      'Involvement still pending',
    ]);
    expect(rowsOf(figure)).toEqual([
      ['2014/15', '83', '0'],
      ['2015/16', '113', '4'],
      ['2016/17', '109', '10'],
      ['2017/18', '142', '13'],
      ['2018/19', '144', '12'],
      ['2019/20', '111', '25'],
      ['To 11 September 2020', '9', '30'],
    ]);
    expect(figure.subtitle).toBe('Officer involvement and pending, Nowhere, 2014/15 to 2019/20');
  });

  it('keeps part-way counts in the rows of their own days', () => {
    const table = madeTable([
      { period: academicYear(2017), cells: { stored: 10, eaten: 1 } },
      { period: academicYear(2018), asAt: '2018-09-11', cells: { stored: 11 } },
      { period: academicYear(2019), asAt: '2019-09-11', cells: { stored: 12, eaten: 2 } },
    ]);
    expect(rowsOf(trendOf(table, 'stored', 'eaten'))).toEqual([
      ['2017/18', '10', '1'],
      ['11 September 2018', '11', '[x]'],
      ['11 September 2019', '12', '2'],
    ]);
  });

  it('draws four and refuses a fifth', () => {
    expect(
      marksOf(trendOf(ehe, 'returned_to_school', 'y11_leavers', 'transferred_la', 'referred_to_cme'), 'line'),
    ).toHaveLength(4);
    expect(() =>
      trendOf(ehe, 'returned_to_school', 'y11_leavers', 'transferred_la', 'referred_to_cme', 'total_known'),
    ).toThrow('no style for series');
  });

  it('with the first year as 100 says so and draws each from 100', () => {
    const figure = figureOf(ehe, {
      id: 'trend',
      kind: 'trend',
      quantities: ['current_ehe_recorded', 'total_during_year'],
      indexed: true,
    });
    // 201 ÷ 123 = 1.634; 316 ÷ 194 = 1.629
    expect(linesOf(figure).map((points) => [points[0], points.at(-1)])).toEqual([
      [
        [0, 100],
        [5, 163.4],
      ],
      [
        [0, 100],
        [5, 162.9],
      ],
    ]);
    expect(figure.subtitle).toBe('Recorded and in the year, first year = 100, Nowhere, 2014/15 to 2019/20');
  });
});

describe('a trend with little in it', () => {
  it.each([
    ['no year', []],
    ['no number', ['x', 'c'] as const],
    ['one number', [10]],
  ])('of %s is built without a line', (_, entries) => {
    const figure = trendOf(everyYear('stored', entries), 'stored');
    expect(linesOf(figure)).toEqual([]);
    expect(figure.y.domain[0]).toBe(0);
    expect(figure.headline).not.toBe('');
  });

  it('whose numbers are high and flat says that its axis does not start at 0', () => {
    const figure = trendOf(everyYear('stored', [1000, 1010]), 'stored');
    expect(figure.y.domain).toEqual([995, 1010]);
    expect(figure.notes).toContain('The axis starts at 995, not at 0.');
  });

  it('explains the symbol that it shows', () => {
    const figure = trendOf(everyYear('stored', [10, 'c', 30]), 'stored');
    expect(figure.notes).toContain('[c] confidential.');
    expect(figure.table.rows[1]!.cells[0]).toEqual({ text: '[c]', note: 1 });
  });

  it('explains a provisional number', () => {
    const figure = trendOf(everyYear('stored', [10, numberCell(20, { flags: ['p'] })]), 'stored');
    expect(figure.notes).toContain('Provisional.');
  });
});
