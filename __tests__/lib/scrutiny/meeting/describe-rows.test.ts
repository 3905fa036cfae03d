import { academicYear } from '@/lib/period/period';
import { compareVersions } from '@/lib/revision/compare-versions';
import { describeRows } from '@/lib/scrutiny/meeting/describe-rows';
import type { Table } from '@/lib/dataset/table';
import { madeTable } from '../../../fixtures/made-tables/orchard';

const row = (year: number, stored: number, asAt?: '2020-09-11' | '2020-12-01') => ({
  period: academicYear(year),
  cells: { stored },
  ...(asAt && { asAt }),
});
const rowsOf = (before: Table, after: Table) => describeRows(before, after, compareVersions(before, after));

describe('the rows of two versions', () => {
  it('that are the same are not told of', () => {
    const table = madeTable([row(2019, 40)]);
    expect(rowsOf(table, table)).toEqual({ sentences: [], told: new Set() });
  });

  it('that were counted again at the end of the year are a new count, not a correction', () => {
    const { sentences, told } = rowsOf(madeTable([row(2020, 44, '2020-09-11')]), madeTable([row(2020, 60)]));
    expect(sentences).toEqual([
      '2020/21: the count of 11 September 2020, which was part-way, has made way for one of 31 August 2021. The two are not compared.',
    ]);
    expect(told).toEqual(new Set(['2020-21|']));
  });

  it('that were counted on the last day before are not called part-way', () => {
    const { sentences } = rowsOf(madeTable([row(2020, 60)]), madeTable([row(2020, 44, '2020-12-01')]));
    expect(sentences).toEqual([
      '2020/21: the count of 31 August 2021 has made way for one of 1 December 2020. The two are not compared.',
    ]);
  });

  it('are named up to four, and then counted', () => {
    const years = [2014, 2015, 2016, 2017, 2018, 2019].map((year) => row(year, 40));
    expect(rowsOf(madeTable([]), madeTable(years)).sentences).toEqual([
      'New in it: 2014/15; 2015/16; 2016/17; 2017/18; and 2 more.',
    ]);
    expect(rowsOf(madeTable(years.slice(0, 2)), madeTable([])).sentences).toEqual([
      'No longer given from 1 March 2021: 2014/15; 2015/16.',
    ]);
  });
});
