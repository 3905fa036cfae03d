import { publishedDataset } from '@/app/published';
import { numberCell } from '@/lib/cell/cell';
import { latestChange, yearOnYear } from '@/lib/comparison/year-on-year';
import { academicYear } from '@/lib/period/period';
import { everyYear, madeTable, orchardByColour } from '../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;

const told = (...args: Parameters<typeof yearOnYear>) =>
  yearOnYear(...args).map((comparison) => [
    comparison.from.period.id,
    comparison.to.period.id,
    comparison.verdict === 'compared' ? comparison.change : comparison.reasons.map(({ code }) => code),
  ]);

describe('year on year', () => {
  it('sets each year beside the one before, and refuses the unfair pair rather than leaving it out', () => {
    expect(told(ehe, 'current_ehe_recorded')).toEqual([
      ['2014-15', '2015-16', 26],
      ['2015-16', '2016-17', -4],
      ['2016-17', '2017-18', 22],
      ['2017-18', '2018-19', 16],
      ['2018-19', '2019-20', 18],
      ['2019-20', '2020-21', ['part-way', 'different-coverage']],
    ]);
  });

  it('refuses both sides of a missing number', () => {
    expect(told(everyYear('stored', [10, 'x', 30]), 'stored')).toEqual([
      ['2014-15', '2015-16', ['no-number']],
      ['2015-16', '2016-17', ['no-number']],
    ]);
  });

  it('follows one group of a breakdown', () => {
    const table = madeTable(
      [
        { period: academicYear(2018), groups: { colour: 'red' }, cells: { stored: 10 } },
        { period: academicYear(2018), groups: { colour: 'green' }, cells: { stored: 70 } },
        { period: academicYear(2019), groups: { colour: 'green' }, cells: { stored: 75 } },
        { period: academicYear(2019), groups: { colour: 'red' }, cells: { stored: 12 } },
      ],
      { dataset: orchardByColour },
    );
    expect(told(table, 'stored', { colour: 'green' })).toEqual([['2018-19', '2019-20', 5]]);
  });

  it('is empty for one year and for none', () => {
    expect(yearOnYear(everyYear('stored', [10]), 'stored')).toEqual([]);
    expect(yearOnYear(everyYear('stored', []), 'stored')).toEqual([]);
  });
});

describe('the latest change', () => {
  it('of Appendix 1 is the last whole year, not the eleven days after it', () => {
    expect(latestChange(ehe, 'current_ehe_recorded')).toMatchObject({
      change: 18,
      to: { period: { id: '2019-20' } },
    });
  });

  it('is an earlier one where the last may not be compared', () => {
    const broken = everyYear('stored', [10, 15, numberCell(30, { flags: ['b'] })]);
    expect(latestChange(broken, 'stored')).toMatchObject({ change: 5, to: { period: { id: '2015-16' } } });
  });

  it('is absent where no two neighbours may be compared', () => {
    expect(latestChange(everyYear('stored', [10, 'x', 30]), 'stored')).toBeUndefined();
  });
});
