import { compareFigures } from '@/lib/figure/figure-change';
import type { Figure } from '@/lib/figure/figure';
import { academicYear } from '@/lib/period/period';
import type { Day } from '@/lib/period/day';
import { figureOf, trendOf } from '../../fixtures/made-tables/context';
import { type Entry, everyYear, madeTable } from '../../fixtures/made-tables/orchard';

type Years = (Entry | undefined)[];

const trend = (entries: Years, version: Day = '2021-03-01'): Figure => ({
  ...trendOf(everyYear('stored', entries), 'stored'),
  version: { id: version, number: '1.0.0' },
});

/** One later version, of 2 March 2022. */
const since = '2022-03-02';
const column = 'Apples in store';
const compare = (before: Years, after: Years) => compareFigures(trend(before), [trend(after, since)]);

describe('how a frozen figure differs from its latest version', () => {
  it('is not at all where there is no later version, or the numbers are the same', () => {
    expect(compareFigures(trend([10, 20]), [])).toEqual([]);
    expect(compare([10, 20], [10, 20])).toEqual([]);
  });

  it('is a year added, with its number', () => {
    expect(compare([10], [10, 20])).toEqual([
      { what: 'added', row: '2015/16', now: [{ column, text: '20' }], since },
    ]);
  });

  it('is a year gone, with the number that was shown', () => {
    expect(compare([10, 20, 30], [10, 20])).toEqual([
      { what: 'gone', row: '2016/17', shown: [{ column, text: '30' }], since },
    ]);
  });

  it.each<[string, Years, Years, string, string]>([
    ['another number', [10, 20], [10, 25], '20', '25'],
    ['a number in place of a symbol', [10, 'x'], [10, 25], '[x]', '25'],
    ['a symbol in place of a number', [10, 20], [10, 'c'], '20', '[c]'],
    ['a nought in place of a number', [10, 20], [10, 0], '20', '0'],
  ])('is %s, as it was shown and as it is', (_, before, after, shown, now) => {
    expect(compare(before, after)).toEqual([{ what: 'revised', row: '2015/16', column, shown, now, since }]);
  });

  it('is told revised first, then gone, then added', () => {
    expect(compare([10, 20, 30], [11, 20, undefined, 40]).map(({ what }) => what)).toEqual([
      'revised',
      'gone',
      'added',
    ]);
  });

  it('is a whole year in place of the part-way count of its beginning', () => {
    const begun = madeTable([
      { period: academicYear(2019), cells: { stored: 10 } },
      { period: academicYear(2020), asAt: '2020-09-11', cells: { stored: 12 } },
    ]);
    const whole = madeTable([
      { period: academicYear(2019), cells: { stored: 10 } },
      { period: academicYear(2020), cells: { stored: 15 } },
    ]);
    expect(compareFigures(trendOf(begun, 'stored'), [trendOf(whole, 'stored')])).toMatchObject([
      { what: 'gone', row: '11 September 2020', shown: [{ column, text: '12 (part-way)' }] },
      { what: 'added', row: '2020/21', now: [{ column, text: '15' }] },
    ]);
  });

  it('is no number of another measure where a column was put in or taken out', () => {
    const table = madeTable([
      { period: academicYear(2018), cells: { stored: 10, eaten: 1 } },
      { period: academicYear(2019), cells: { stored: 20, eaten: 2 } },
    ]);
    const [one, two] = [trendOf(table, 'stored'), trendOf(table, 'eaten', 'stored')];
    expect(compareFigures(one, [two])).toEqual([]);
    expect(compareFigures(two, [one])).toEqual([]);
  });
});

describe('the day of a difference', () => {
  const frozen = trend([10, 20]);

  it('is that of the version from which on it is as it is now', () => {
    const laters = [
      trend([10, 20], '2021-06-01'),
      trend([10, 21], '2021-07-01'),
      trend([10, 22], '2021-08-01'),
      trend([10, 22], '2021-09-01'),
    ];
    expect(compareFigures(frozen, laters)).toMatchObject([{ shown: '20', now: '22', since: '2021-08-01' }]);
  });

  it('is none where a number was revised and revised back', () => {
    expect(compareFigures(frozen, [trend([10, 21], '2021-06-01'), trend([10, 20], since)])).toEqual([]);
  });

  it('is its own for each difference', () => {
    const laters = [trend([11, 20], '2021-06-01'), trend([11, 20, 30], since)];
    expect(compareFigures(frozen, laters)).toMatchObject([
      { what: 'revised', since: '2021-06-01' },
      { what: 'added', since },
    ]);
  });
});

describe('a figure of one time', () => {
  const bridge = (stored: number, year: number, version: Day): Figure => {
    const table = madeTable([
      { period: academicYear(year - 1), cells: { stored: 10 } },
      { period: academicYear(year), cells: { stored, eaten: 1, sold: 2, handled: stored + 3 } },
    ]);
    const period = academicYear(year).id;
    return {
      ...figureOf(table, { id: 'how', kind: 'bridge', period }),
      version: { id: version, number: '1.0.0' },
    };
  };

  it('that has moved on to another time revises nothing', () => {
    const latest = bridge(15, 2020, since);
    expect(compareFigures(bridge(12, 2019, '2021-03-01'), [latest])).toEqual([
      { what: 'moved', now: latest.headline, since },
    ]);
  });

  it('that is still of the same time tells what is revised', () => {
    expect(compareFigures(bridge(12, 2019, '2021-03-01'), [bridge(13, 2019, since)])).toEqual(
      expect.arrayContaining([expect.objectContaining({ what: 'revised', shown: '12', now: '13' })]),
    );
  });
});
