import { publishedDataset } from '@/app/published';
import { numberCell } from '@/lib/cell/cell';
import { LEAST_BASE } from '@/lib/cell/least-base';
import { type Comparison, comparePeriodsOf, compareValues } from '@/lib/comparison/compare-values';
import { quantitiesOf } from '@/lib/dataset/value';
import { academicYear } from '@/lib/period/period';
import { type Entry, everyYear, madeTable, yearValue } from '../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;
const elevenDays = academicYear(2020);

const change = (from: Entry, to: Entry, measure = 'stored') => {
  const comparison = compareValues(yearValue(measure, from, 2018), yearValue(measure, to, 2019));
  return comparison.verdict === 'compared'
    ? { change: comparison.change, proportion: comparison.proportion }
    : comparison.reasons;
};

const codes = (comparison: Comparison) =>
  (comparison.verdict === 'compared' ? comparison.caveats : comparison.reasons).map(({ code }) => code);

describe('the change between two counts', () => {
  it.each([
    ['a rise', 40, 50, 10, 25],
    ['a fall', 50, 40, -10, -20],
    ['no change', 50, 50, 0, 0],
    ['a fall to nothing', 25, 0, -25, -100],
    ['a base of just 20', 20, 30, 10, 50],
    ['a doubling', 100, 200, 100, 100],
  ])('gives number and per cent for %s', (_, from, to, absolute, percent) => {
    expect(change(from, to)).toEqual({
      change: absolute,
      proportion: { kind: 'per cent', value: percent },
    });
  });

  it.each([
    ['19, one short of the least base', 19, 38, 19, 'No per cent is given: 19 is under 20.'],
    ['12', 12, 25, 13, 'No per cent is given: 12 is under 20.'],
    ['0, of which nothing is a share', 0, 25, 25, 'No per cent is given: 0 is under 20.'],
    ['1', 1, 2, 1, 'No per cent is given: 1 is under 20.'],
  ])('gives no per cent from a base of %s', (_, from, to, absolute, why) => {
    expect(change(from, to)).toEqual({ change: absolute, proportion: { kind: 'not given', why } });
  });

  it('takes its least base from one setting', () => {
    expect(LEAST_BASE).toBe(20);
  });
});

describe('the change between two percentages', () => {
  it.each([
    ['a rise', 39.2, 44.1, 4.9],
    ['a fall', 44.1, 39.2, -4.9],
    ['a rise of less than one', 0.1, 0.3, 0.2],
    ['a rise from a small base, which is no base', 2, 5, 3],
    ['a rise from 0', 0, 0.1, 0.1],
    ['a fall to 0', 0.1, 0, -0.1],
  ])('is in points for %s', (_, from, to, points) => {
    expect(change(from, to, 'ripe_percent')).toEqual({
      change: points,
      proportion: { kind: 'points', value: points },
    });
  });

  it('is 0 between 0.3 and the sum of 0.1 and 0.2', () => {
    expect(change(0.1 + 0.2, 0.3, 'ripe_percent')).toEqual({
      change: 0,
      proportion: { kind: 'points', value: 0 },
    });
  });
});

describe('two periods of a table', () => {
  const table = everyYear('stored', [40, 50, 60]);

  it.each([
    ['the earlier', 2014, 2016],
    ['the later', 2016, 2014],
  ])('are set the earlier first when %s is named first', (_, one, other) => {
    const comparison = comparePeriodsOf(table, 'stored', academicYear(one), academicYear(other));
    expect([comparison.from.period.id, comparison.to.period.id]).toEqual(['2014-15', '2016-17']);
    expect(comparison).toMatchObject({ verdict: 'compared', change: 20 });
  });

  it('are refused where a break lies between them', () => {
    const broken = everyYear('stored', [40, numberCell(50, { flags: ['b'] }), 60]);
    const comparison = comparePeriodsOf(broken, 'stored', academicYear(2014), academicYear(2016));
    expect(comparison.verdict).toBe('refused');
    expect(codes(comparison)).toEqual(['break']);
    expect(comparison).toMatchObject({
      nearest: { from: academicYear(2015), to: academicYear(2016) },
    });
  });

  it('are offered the fair pair whose later end lies nearest, which counts double', () => {
    // Fair are 2014/15 with 2015/16, and after the break 2016/17 with 2017/18. The first shares its beginning with
    // what is asked for and ends three years short (6); the second begins two years late and ends one short (2 + 2).
    const broken = everyYear('stored', [40, 50, numberCell(60, { flags: ['b'] }), 70, 'x']);
    expect(comparePeriodsOf(broken, 'stored', academicYear(2014), academicYear(2018))).toMatchObject({
      verdict: 'refused',
      nearest: { from: academicYear(2016), to: academicYear(2017) },
    });
  });

  it('are compared over a year between that has no number', () => {
    const gap = everyYear('stored', [40, 'x', 60]);
    expect(comparePeriodsOf(gap, 'stored', academicYear(2014), academicYear(2016))).toMatchObject({
      verdict: 'compared',
      change: 20,
    });
  });

  it('are refused for a year that the table does not have', () => {
    const comparison = comparePeriodsOf(table, 'stored', academicYear(2016), academicYear(2017));
    expect(comparison).toMatchObject({
      verdict: 'refused',
      reasons: [
        { code: 'no-number', text: 'There is no number in 2017/18: not available. No row for 2017/18.' },
      ],
      nearest: { from: academicYear(2015), to: academicYear(2016) },
    });
  });

  it('have no nearest fair pair in a table of one year', () => {
    const one = everyYear('stored', [40]);
    const comparison = comparePeriodsOf(one, 'stored', academicYear(2014), academicYear(2015));
    expect(comparison.verdict).toBe('refused');
    expect(comparison).not.toHaveProperty('nearest');
  });

  it('compare two part-way figures that are just as far into their years', () => {
    const begun = madeTable([
      { period: academicYear(2018), asAt: '2018-09-11', cells: { stored: 40, eaten: 3 } },
      { period: academicYear(2019), asAt: '2019-09-11', cells: { stored: 50, eaten: 5 } },
    ]);
    const compared = ['stored', 'eaten'].map((measure) =>
      comparePeriodsOf(begun, measure, academicYear(2018), academicYear(2019)),
    );
    expect(compared).toMatchObject([
      { verdict: 'compared', change: 10 },
      { verdict: 'compared', change: 2 },
    ]);
  });
});

describe('Appendix 1', () => {
  it.each([
    ['current_ehe_recorded', 183, 201, 18],
    ['returned_to_school', 58, 53, -5],
    ['referred_to_cme', 8, 0, -8],
    ['transferred_la', 23, 21, -2],
    ['y11_leavers', 28, 41, 13],
    ['total_during_year', 300, 316, 16],
    ['officer_involvement', 144, 111, -33],
    ['pending_involvements', 12, 25, 13],
    ['total_known', 456, 452, -4],
    ['new_starters', 133, 133, 0],
  ])('changes %s from %d to %d between the last two whole years', (measure, from, to, by) => {
    const comparison = comparePeriodsOf(ehe, measure, academicYear(2018), academicYear(2019));
    expect(comparison).toMatchObject({
      verdict: 'compared',
      from: { cell: { value: from } },
      to: { cell: { value: to } },
      change: by,
    });
  });

  it.each(quantitiesOf(ehe).map(({ name }) => name))(
    'never sets the eleven days of 2020/21 beside a whole year: %s',
    (measure) => {
      const verdicts = [2014, 2015, 2016, 2017, 2018, 2019].map(
        (year) => comparePeriodsOf(ehe, measure, academicYear(year), elevenDays).verdict,
      );
      expect(verdicts).toEqual(['refused', 'refused', 'refused', 'refused', 'refused', 'refused']);
    },
  );

  it.each([
    'current_ehe_recorded',
    'returned_to_school',
    'referred_to_cme',
    'transferred_la',
    'y11_leavers',
    'total_during_year',
    'officer_involvement',
    'pending_involvements',
    'total_known',
    'new_starters',
    'returned_share',
  ])('offers 2018/19 with 2019/20 instead of the eleven days: %s', (measure) => {
    expect(comparePeriodsOf(ehe, measure, academicYear(2019), elevenDays)).toMatchObject({
      verdict: 'refused',
      nearest: { from: academicYear(2018), to: academicYear(2019) },
    });
  });

  it('refuses 201 and 230 for the day and for the children, in words', () => {
    const comparison = comparePeriodsOf(ehe, 'current_ehe_recorded', academicYear(2019), elevenDays);
    expect(comparison).toMatchObject({
      verdict: 'refused',
      reasons: [
        {
          code: 'part-way',
          text: 'One was counted on 11 September 2020, 11 days into a school year, and the other on 31 August 2020, at the end of one.',
        },
        {
          code: 'different-coverage',
          text: 'They cover different children: the count on 31 August 2020 covers Y0-Y10, the count on 11 September 2020 covers NCY 1-11.',
        },
      ],
    });
  });

  it.each([
    ['current_ehe_recorded', 2016, 2017],
    ['total_during_year', 2016, 2017],
    ['total_during_year', 2017, 2018],
    ['new_starters', 2016, 2017],
    ['returned_share', 2017, 2018],
  ])('says beside %s that the figures of 2017/18 do not add up, from %d to %d', (measure, from, to) => {
    const comparison = comparePeriodsOf(ehe, measure, academicYear(from), academicYear(to));
    expect(comparison).toMatchObject({
      verdict: 'compared',
      caveats: expect.arrayContaining([
        {
          code: 'does-not-add-up',
          text: '2017/18: 167 + 74 + 4 + 27 + 27 = 299, and the paper prints 297: a difference of 2.',
        },
      ]),
    });
  });

  it.each([
    ['officer_involvement', 2016, 2017],
    ['pending_involvements', 2017, 2018],
    ['current_ehe_recorded', 2018, 2019],
    ['total_during_year', 2015, 2016],
  ])('says nothing of 2017/18 beside %s from %d to %d', (measure, from, to) => {
    expect(codes(comparePeriodsOf(ehe, measure, academicYear(from), academicYear(to)))).not.toContain(
      'does-not-add-up',
    );
  });

  it('has no pair of years for a measure that it prints once', () => {
    const comparison = comparePeriodsOf(ehe, 'y11_pupils', academicYear(2018), academicYear(2019));
    expect(codes(comparison)).toEqual(['no-number']);
    expect(comparison).not.toHaveProperty('nearest');
  });
});
