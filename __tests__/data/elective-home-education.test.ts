import { join } from 'node:path';
import { electiveHomeEducation } from '@/data/elective-home-education/dataset';
import { electiveHomeEducationByYearGroup } from '@/data/elective-home-education-by-year-group/dataset';
import { formatCell } from '@/lib/cell/format-cell';
import { observationAt, type Table } from '@/lib/dataset/table';
import { valueIn } from '@/lib/dataset/value';
import { type ReadTables, readTables } from '@/lib/store/read-table';
import { checkIdentities } from '@/lib/validation/identities/check-identities';

const dataFolder = join(process.cwd(), 'data');
const read = readTables(dataFolder, electiveHomeEducation) as Extract<ReadTables, { ok: true }>;
const [table] = read.tables as [Table];
const byYearGroup = readTables(dataFolder, electiveHomeEducationByYearGroup) as typeof read;
const row = (period: string) => observationAt(table, period)!;

describe('the columns of Appendix 1', () => {
  it('are six ends of August and one update, in the words of the paper', () => {
    expect(table.observations.map(({ period, asAt, readFrom }) => [period.id, asAt, readFrom])).toEqual([
      ['2014-15', '2015-08-31', 'End of August 2015 (2014/15)'],
      ['2015-16', '2016-08-31', 'End of August 2016 (2015/16)'],
      ['2016-17', '2017-08-31', 'End of August 2017 (2016/17)'],
      ['2017-18', '2018-08-31', 'End of August 2018 (2017/18)'],
      ['2018-19', '2019-08-31', 'End of August 2019 (2018/19)'],
      ['2019-20', '2020-08-31', 'End of August 2020 (2019/20)'],
      ['2020-21', '2020-09-11', 'Update at close of business Friday 11th Sept 2020'],
    ]);
  });
});

// Typed from the paper, row by row. The last column is 11 September 2020.
describe.each([
  ['Current EHE recorded', 'current_ehe_recorded', [123, 149, 145, 167, 183, 201, 230]],
  ['Returned to School (or started in a school)', 'returned_to_school', [38, 30, 49, 74, 58, 53, 3]],
  ['Referred to CME', 'referred_to_cme', [5, 5, 4, 4, 8, 0, 0]],
  ['Transferred LA', 'transferred_la', [9, 8, 16, 27, 23, 21, 2]],
  [
    'Total in EHE at some time during the academic year',
    'total_during_year',
    [194, 216, 245, 297, 300, 316, 235],
  ],
  [
    'EHE Officer ‘Involvement’. Supported, but child has not become EHE.',
    'officer_involvement',
    [83, 113, 109, 142, 144, 111, 9],
  ],
  ['Pending ‘Involvements’ to be resolved.', 'pending_involvements', [0, 4, 10, 13, 12, 25, 30]],
  [
    'Total children known to EHE Team through Academic Year',
    'total_known',
    [277, 333, 364, 452, 456, 452, 274],
  ],
] as const)('the row “%s” of Appendix 1', (asPrinted, measure, printed) => {
  it('is headed as the paper heads it', () => {
    expect(electiveHomeEducation.measures[measure].asPrinted).toBe(asPrinted);
  });

  it.each([
    ['2014-15', printed[0]],
    ['2015-16', printed[1]],
    ['2016-17', printed[2]],
    ['2017-18', printed[3]],
    ['2018-19', printed[4]],
    ['2019-20', printed[5]],
    ['2020-21', printed[6]],
  ])('in %s is %i', (period, value) => {
    expect(row(period).cells[measure]).toMatchObject({ kind: 'number', value, flags: [] });
  });
});

describe('the row “Y11 Leavers June” of Appendix 1', () => {
  it('is headed as the paper heads it', () => {
    expect(electiveHomeEducation.measures.y11_leavers.asPrinted).toBe('Y11 Leavers June');
  });

  it.each([
    ['2014-15', 19],
    ['2015-16', 24],
    ['2016-17', 31],
    ['2017-18', 27],
    ['2018-19', 28],
    ['2019-20', 41],
  ])('in %s is %i', (period, value) => {
    expect(row(period).cells['y11_leavers']).toEqual({ kind: 'number', value, flags: [] });
  });

  it('does not apply on 11 September 2020, where “N/A (32 Y11)” is printed', () => {
    expect(row('2020-21').cells['y11_leavers']).toEqual({
      kind: 'missing',
      symbol: 'z',
      note: 'Printed as "N/A (32 Y11)". We read it as: leaving at the end of Year 11 does not apply in September. The 32 is kept as the number of pupils in Year 11.',
    });
  });

  it('gives its 32 to a measure of its own, which no other column prints', () => {
    expect(table.observations.map(({ cells }) => cells['y11_pupils'])).toEqual([
      { kind: 'missing', symbol: 'x' },
      { kind: 'missing', symbol: 'x' },
      { kind: 'missing', symbol: 'x' },
      { kind: 'missing', symbol: 'x' },
      { kind: 'missing', symbol: 'x' },
      { kind: 'missing', symbol: 'x' },
      { kind: 'number', value: 32, flags: [] },
    ]);
    expect(electiveHomeEducation.measures.y11_pupils.asPrinted).toBe('N/A (32 Y11)');
  });
});

describe('the children that the number recorded covers', () => {
  it.each([['2014-15'], ['2015-16'], ['2016-17'], ['2017-18'], ['2018-19'], ['2019-20']])(
    'are reception to Year 10 at the end of %s',
    (period) => {
      expect(row(period).cells['current_ehe_recorded']).toHaveProperty('coverage', 'Y0-Y10');
    },
  );

  it('are Years 1 to 11 on 11 September 2020, which is another coverage, with a note that says so', () => {
    expect(row('2020-21').cells['current_ehe_recorded']).toMatchObject({
      coverage: 'NCY 1-11',
      note: 'Appendix 1 names no year groups beside this number. The table under it splits the same 230 over National Curriculum Years 1 to 11.',
    });
  });
});

describe('worked out from Appendix 1', () => {
  it.each([
    ['2015-16', 93, '216 − 123'],
    ['2016-17', 96, '245 − 149'],
    ['2017-18', 152, '297 − 145'],
    ['2018-19', 133, '300 − 167'],
    ['2019-20', 133, '316 − 183'],
    ['2020-21', 34, '235 − 201'],
  ])('the children who started in %s are %i: %s', (period, value, workedOut) => {
    expect(valueIn(table, 'new_starters', row(period)).cell).toEqual({
      kind: 'number',
      value,
      flags: [],
      workedOut,
    });
  });

  it('those who started in 2014/15 are not known, because no year before it is printed', () => {
    expect(valueIn(table, 'new_starters', row('2014-15')).cell).toMatchObject({
      kind: 'missing',
      symbol: 'x',
    });
  });

  it.each([
    ['2014-15', '19.6%', '38 ÷ 194'],
    ['2015-16', '13.9%', '30 ÷ 216'],
    ['2016-17', '20%', '49 ÷ 245'],
    ['2017-18', '24.9%', '74 ÷ 297'],
    ['2018-19', '19.3%', '58 ÷ 300'],
    ['2019-20', '16.8%', '53 ÷ 316'],
  ])('the share who returned to school in %s is %s: %s', (period, shown, workedOut) => {
    const { cell, quantity } = valueIn(table, 'returned_share', row(period));
    expect(formatCell(cell, quantity.unit)).toBe(shown);
    expect(cell).toHaveProperty('workedOut', workedOut);
  });

  it('no share is given of the eleven days', () => {
    expect(valueIn(table, 'returned_share', row('2020-21')).cell).toEqual({
      kind: 'missing',
      symbol: 'x',
      note: 'No share is given of part of a year.',
    });
  });
});

describe('what the paper says that its figures do not settle', () => {
  it.each([
    ['"EHE Officer involvement continues to increase"'],
    ['fell from 144 in 2018/19 to 111 in 2019/20.'],
    ['With those still pending it fell from 156 to 136 (worked out: 144 + 12, 111 + 25)'],
    ['no formal comparative data regionally or nationally'],
    ['slightly more boys than girls'],
    ['Two cases went to court in 2018/19 and none in 2019/20'],
    ['"Leavers June" in a table of numbers at the end of August'],
  ])('is noted: %s', (words) => {
    expect(electiveHomeEducation.asPrintedNotes.map(({ text }) => text).join('\n')).toContain(words);
  });

  it('and readers are told that the counts of August and of September are not like for like', () => {
    expect(electiveHomeEducation.coverage.join('\n')).toContain(
      'The counts at each 31 August cover reception to Year 10. The count of 11 September 2020 covers Years 1 to 11, so the two are not like for like.',
    );
  });
});

describe('a later file, whose 2020/21 is the whole year', () => {
  const wholeYear: Table = {
    ...table,
    observations: table.observations.map((each) =>
      each.period.id === '2020-21' ? { ...each, asAt: '2021-08-31' as const } : each,
    ),
  };
  const facts = (given: Table) =>
    checkIdentities(given, () => byYearGroup.tables[0]).filter(({ identity }) =>
      identity.startsWith('same-'),
    );

  it('is not held against the table by year group, which was counted after eleven days', () => {
    expect(facts(wholeYear)).toEqual([]);
  });

  it('as the count of eleven days is', () => {
    expect(facts(table).map(({ identity, status }) => [identity, status])).toEqual([
      ['same-number-by-year-group', 'holds'],
      ['same-year-11', 'differs'],
    ]);
  });
});
