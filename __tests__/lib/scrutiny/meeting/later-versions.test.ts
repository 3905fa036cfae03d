import type { Table } from '@/lib/dataset/table';
import { academicYear } from '@/lib/period/period';
import { laterVersions } from '@/lib/scrutiny/meeting/later-versions';
import { inPeriod, laterTable } from '../../../fixtures/later-versions';
import { type Entry, madeTable } from '../../../fixtures/made-tables/orchard';

const row = (year: number, stored: Entry, eaten: Entry = 7) => ({
  period: academicYear(year),
  cells: { stored, eaten },
});
const had = madeTable([row(2018, 30), row(2019, 40, 'z')]);
const told = (...laters: readonly Table[]): string[][] =>
  laterVersions([had, ...laters], had).map(({ sentences }) => sentences);

describe('a version since', () => {
  it('is none where there is none', () => {
    expect(told()).toEqual([]);
  });

  it('is told with each correction of a figure that members had, and its own reason', () => {
    const place = { period: '2019-20', measure: 'stored', groups: {} };
    const later = laterTable(had, '2021-06-01', inPeriod('2019-20', { stored: 41 }), {
      reasons: [{ ...place, reason: 'One rolled away' }],
    });
    expect(told(later)).toEqual([
      [
        'Version of 1 June 2021: Made up for a test.',
        'Corrected on 1 June 2021: 40 became 41 (Apples in store, 2019/20). Reason: One rolled away.',
      ],
    ]);
  });

  it('is told with the reason for all of it once', () => {
    const later = laterTable(had, '2021-06-01', inPeriod('2019-20', { stored: 41 }), { reason: 'A recount' });
    expect(told(later)).toEqual([
      [
        'Version of 1 June 2021: Made up for a test. Reason: A recount.',
        'Corrected on 1 June 2021: 40 became 41 (Apples in store, 2019/20).',
      ],
    ]);
  });

  it('that supplies a figure or withdraws one says from what to what', () => {
    const later = laterTable(
      had,
      '2021-06-01',
      () => madeTable([row(2018, 'x'), row(2019, 40, 5)]).observations,
    );
    expect(told(later)[0]).toEqual([
      'Version of 1 June 2021: Made up for a test.',
      'Withdrawn on 1 June 2021: 30 became [x] (Apples in store, 2018/19).',
      'Supplied on 1 June 2021: [z] became 5 (Eaten, 2019/20).',
    ]);
  });

  it('that brings a year names it, and corrects nothing', () => {
    const later = laterTable(had, '2021-06-01', (rows) => [
      ...rows,
      ...madeTable([row(2020, 50)]).observations,
    ]);
    expect(told(later)[0]?.slice(1)).toEqual(['New in it: 2020/21.']);
  });

  it('that gives a year no longer says so once, not figure by figure', () => {
    const later = laterTable(had, '2021-06-01', (rows) => rows.slice(1));
    expect(told(later)[0]?.slice(1)).toEqual(['No longer given from 1 June 2021: 2018/19.']);
  });

  it('tells nothing of a figure that came after the day and was corrected later', () => {
    const further = laterTable(had, '2021-06-01', (rows) => [
      ...rows,
      ...madeTable([row(2020, 50)]).observations,
    ]);
    const corrected = laterTable(further, '2021-07-01', inPeriod('2020-21', { stored: 51 }));
    expect(told(further, corrected)[1]).toEqual(['Version of 1 July 2021: Made up for a test.']);
  });

  it('never sets out a figure that is confidential in any version', () => {
    const hidden = laterTable(
      had,
      '2021-06-01',
      () => madeTable([row(2018, 'c'), row(2019, 40, 'z')]).observations,
    );
    const shown = laterTable(had, '2021-07-01', inPeriod('2018-19', { stored: 31 }));
    expect(told(hidden, shown).map(([, change]) => change)).toEqual([
      'Withdrawn on 1 June 2021 (Apples in store, 2018/19).',
      'Supplied on 1 July 2021 (Apples in store, 2018/19).',
    ]);
  });

  it('names six changes and counts the rest', () => {
    const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017];
    const before = madeTable(years.map((year) => row(year, 30)));
    const after = laterTable(
      before,
      '2021-06-01',
      () => madeTable(years.map((year) => row(year, 31))).observations,
    );
    const [later] = laterVersions([before, after], before);
    expect(later?.sentences).toHaveLength(8);
    expect(later?.sentences.at(-1)).toBe('It changed 2 more figures.');
  });
});
