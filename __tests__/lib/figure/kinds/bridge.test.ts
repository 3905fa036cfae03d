import { publishedDataset } from '@/app/published';
import { academicYear } from '@/lib/period/period';
import { figureOf, marksOf, rowsOf } from '../../../fixtures/made-tables/context';
import { everyYear, madeTable } from '../../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;
const bridgeOf = (period: string) => figureOf(ehe, { id: 'bridge', kind: 'bridge', period });

describe('the bridge of 2019/20', () => {
  const figure = bridgeOf('2019-20');

  it('goes from 183 to 201 in the steps of the paper, joined marked as worked out', () => {
    expect(rowsOf(figure)).toEqual([
      ['31 August 2019', '183'],
      ['Started during the year', '+133'],
      ['Returned to school, or started', '−53'],
      ['Referred as missing education', '0'],
      ['Moved to another authority', '−21'],
      ['Left at the end of Year 11', '−41'],
      ['31 August 2020', '201'],
    ]);
    expect(figure.table.rows[1]!.cells[0]).toMatchObject({ tag: 'worked out' });
    expect(marksOf(figure, 'bar')[1]!.style).toBe('hatched');
  });

  // 183 + 133 = 316; − 53 = 263; − 0 = 263; − 21 = 242; − 41 = 201.
  it('draws each step where the one before ends', () => {
    expect(marksOf(figure, 'bar').map(({ x }) => x)).toEqual([
      [0, 183],
      [183, 316],
      [263, 316],
      [263, 263],
      [242, 263],
      [201, 242],
      [0, 201],
    ]);
  });

  it('has a headline, a sentence and a subtitle with the numbers in them', () => {
    expect(figure.headline).toBe('133 joined and 115 left in 2019/20');
    expect(figure.sentences).toEqual([
      'From 183 on 31 August 2019, 133 joined (worked out: 316 − 183) and 115 left (worked out: 53 + 0 + 21 + 41), which makes 201 on 31 August 2020.',
    ]);
    expect(figure.subtitle).toBe(
      'Recorded as home educated, what came and went, Nowhere, 31 August 2019 to 31 August 2020',
    );
  });

  it('starts its axis at 0 and holds all who were there', () => {
    expect(figure.x.domain[0]).toBe(0);
    expect(figure.x.domain[1]).toBeGreaterThanOrEqual(316);
  });
});

describe('the bridge of 2017/18', () => {
  const figure = bridgeOf('2017-18');

  // 145 + 152 − 74 − 4 − 27 − 27 = 165; the paper prints 167.
  it('shows the 2 that the paper does not explain as a step of their own', () => {
    expect(rowsOf(figure)).toEqual([
      ['31 August 2017', '145'],
      ['Started during the year', '+152'],
      ['Returned to school, or started', '−74'],
      ['Referred as missing education', '−4'],
      ['Moved to another authority', '−27'],
      ['Left at the end of Year 11', '−27'],
      ['Not explained by the paper', '+2'],
      ['31 August 2018', '167'],
    ]);
    expect(marksOf(figure, 'bar')[6]).toMatchObject({ x: [165, 167], style: 'outlined' });
    expect(figure.headline).toBe('152 joined, 132 left, 2 not explained in 2017/18');
    expect(figure.notes).toContain('The steps come to 165 on 31 August 2018; the paper prints 167.');
  });
});

describe('the bridge of the eleven days', () => {
  const figure = bridgeOf('2020-21');

  it('explains 230 from 201 without a change like for like', () => {
    expect(figure.headline).toBe('34 joined and 5 left by 11 September 2020');
    expect(figure.sentences).toEqual([
      'From 201 (Y0-Y10) on 31 August 2020, 34 joined (worked out: 235 − 201) and 5 left (worked out: 3 + 0 + 2), which makes 230 (NCY 1-11) on 11 September 2020.',
    ]);
    expect(figure.caution).toBe(
      'The first number covers Y0-Y10, the last NCY 1-11, counted part-way through a year: explained here, not compared.',
    );
    expect(JSON.stringify(figure)).not.toMatch(/14(\.\d)?%/);
  });

  it('leaves out the Year 11 leavers and says why', () => {
    expect(rowsOf(figure)).toEqual([
      ['31 August 2020', '201'],
      ['Started by 11 September 2020', '+34'],
      ['Returned to school, or started', '−3'],
      ['Referred as missing education', '0'],
      ['Moved to another authority', '−2'],
      ['11 September 2020', '230'],
    ]);
    expect(figure.notes).toContain(
      'Left at the end of Year 11: the paper says that this does not apply, so it is left out.',
    );
  });

  it('draws no line', () => {
    expect(marksOf(figure, 'line')).toEqual([]);
  });
});

describe('a bridge of made figures', () => {
  const yearOf = (stored: number, eaten: number, sold: number, handled: number) =>
    figureOf(
      madeTable([
        { period: academicYear(2018), cells: { stored: 100 } },
        { period: academicYear(2019), cells: { stored, eaten, sold, handled } },
      ]),
      { id: 'bridge', kind: 'bridge', period: '2019-20' },
    );

  it.each([
    ['nobody came or went', 100, 0, 0, 100, '0 joined and 0 left in 2019/20'],
    ['one came and one went', 100, 1, 0, 101, '1 joined and 1 left in 2019/20'],
    ['all went', 0, 60, 40, 100, '0 joined and 100 left in 2019/20'],
    ['the paper prints too few', 90, 20, 10, 130, '30 joined, 30 left, 10 not explained in 2019/20'],
  ])('has a headline where %s', (_, stored, eaten, sold, handled, headline) => {
    expect(yearOf(stored, eaten, sold, handled).headline).toBe(headline);
  });

  it('writes what was lost without explanation with its sign', () => {
    expect(rowsOf(yearOf(90, 20, 10, 130))).toContainEqual(['Not explained by the paper', '−10']);
  });

  it('is refused for a period that has none', () => {
    expect(() =>
      figureOf(everyYear('stored', [10, 20]), { id: 'bridge', kind: 'bridge', period: '2015-16' }),
    ).toThrow('no bridge for: bridge');
    expect(() => figureOf(ehe, { id: 'bridge', kind: 'bridge', period: '2014-15' })).toThrow(
      'no bridge for: bridge',
    );
  });
});
