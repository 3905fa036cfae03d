import { publishedDataset } from '@/app/published';
import { fullTable } from '@/lib/article/full-table';
import { numberCell } from '@/lib/cell/cell';
import type { Table } from '@/lib/dataset/table';
import { academicYear } from '@/lib/period/period';
import { camp, campTable, type Line } from '../../fixtures/made-tables/camp';
import { madeTable, orchardByColour } from '../../fixtures/made-tables/orchard';

const full = (id: string) => fullTable(publishedDataset(id)!.latest);

describe('all the figures of Appendix 1', () => {
  const table = full('elective-home-education');

  it('have the paper’s rows and columns, number for number, and the worked-out rows under them', () => {
    expect(table.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
      ['Recorded as home educated', '123', '149', '145', '167', '183', '201', '230'],
      ['Returned to school, or started', '38', '30', '49', '74', '58', '53', '3'],
      ['Referred as missing education', '5', '5', '4', '4', '8', '0', '0'],
      ['Moved to another authority', '9', '8', '16', '27', '23', '21', '2'],
      ['Left at the end of Year 11', '19', '24', '31', '27', '28', '41', '[z]'],
      ['Home educated at some time in the year', '194', '216', '245', '297', '300', '316', '235'],
      ['Officer involvement, not home educated', '83', '113', '109', '142', '144', '111', '9'],
      ['Involvement still pending', '0', '4', '10', '13', '12', '25', '30'],
      ['Known to the EHE team in the year', '277', '333', '364', '452', '456', '452', '274'],
      ['Home-educated pupils in Year 11', '[x]', '[x]', '[x]', '[x]', '[x]', '[x]', '32'],
      ['Started during the year', '[x]', '93', '96', '152', '133', '133', '34'],
      ['Returned to school, as a share', '19.6%', '13.9%', '20%', '24.9%', '19.3%', '16.8%', '[x]'],
    ]);
  });

  it('name each column and its day, the last one part-way', () => {
    expect(table.columns.map(({ label, detail, isPartWay }) => [label, detail, isPartWay])).toEqual([
      ['2014/15', '31 Aug 2015', false],
      ['2015/16', '31 Aug 2016', false],
      ['2016/17', '31 Aug 2017', false],
      ['2017/18', '31 Aug 2018', false],
      ['2018/19', '31 Aug 2019', false],
      ['2019/20', '31 Aug 2020', false],
      ['11 September 2020', '11 Sep 2020', true],
    ]);
  });

  it('give the formula of the worked-out rows alone', () => {
    expect(table.rows.filter(({ formula }) => formula !== undefined).map(({ label }) => label)).toEqual([
      'Started during the year',
      'Returned to school, as a share',
    ]);
  });

  it('say what the paper prints where it prints no number', () => {
    const leavers = table.rows[4]!.cells[6]!;
    expect(table.notes[leavers.note! - 1]).toBe(
      'Left at the end of Year 11, in the 11 days to 11 September 2020: [z] not applicable. ' +
        'Printed as "N/A (32 Y11)". We read it as: leaving at the end of Year 11 does not apply in September. ' +
        'The 32 is kept as the number of pupils in Year 11.',
    );
  });

  it('have a caption with the day of the version', () => {
    expect(table.caption).toBe('Elective home education: all the figures, version of 27 October 2020');
  });
});

describe('the full table of another dataset', () => {
  it('by year group has a row for each group and the total', () => {
    const table = full('elective-home-education-by-year-group');
    expect(table.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
      ['Year 1', '16'],
      ['Year 2', '19'],
      ['Year 3', '15'],
      ['Year 4', '24'],
      ['Year 5', '13'],
      ['Year 6', '17'],
      ['Year 7', '18'],
      ['Year 8', '26'],
      ['Year 9', '26'],
      ['Year 10', '23'],
      ['Year 11', '33'],
      ['Total', '230'],
    ]);
  });

  it('in quarters shows no day, which the minutes do not state, and the range that is worked out', () => {
    const table = full('children-missing-education');
    expect(table.columns).toEqual([
      { label: 'Quarter 1', detail: '', isPartWay: false },
      { label: 'Quarter 4', detail: '', isPartWay: false },
    ]);
    expect(table.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
      ['Active cases', '[x]', '160'],
      ['Resolved cases', '120', '166'],
      ['Fall in active cases since Quarter 1', '[z]', '24%'],
      ['Active cases in Quarter 1, implied', '210 or 211', '[z]'],
    ]);
  });

  it('keeps each group’s numbers under their own periods, though one group lacks one', () => {
    const table = fullTable(
      madeTable(
        [
          { period: academicYear(2018), groups: { colour: 'red' }, cells: { stored: 10 } },
          { period: academicYear(2018), groups: { colour: 'green' }, cells: { stored: 20 } },
          { period: academicYear(2019), groups: { colour: 'green' }, cells: { stored: 21 } },
        ],
        { dataset: orchardByColour },
      ),
    );
    const rows = new Map(table.rows.map(({ label, cells }) => [label, cells.map(({ text }) => text)]));
    expect(rows.get('Green ones')).toEqual(['20', '21']);
    expect(rows.get('Red ones')).toEqual(['10', '[x]']);
  });

  it('keeps a later number under its own period where a group has no earlier one', () => {
    const table = fullTable(
      madeTable(
        [
          { period: academicYear(2018), groups: { colour: 'red' }, cells: { stored: 10 } },
          { period: academicYear(2019), groups: { colour: 'red' }, cells: { stored: 11 } },
          { period: academicYear(2019), groups: { colour: 'green' }, cells: { stored: 21 } },
        ],
        { dataset: orchardByColour },
      ),
    );
    const rows = new Map(table.rows.map(({ label, cells }) => [label, cells.map(({ text }) => text)]));
    expect(rows.get('Green ones')).toEqual(['[x]', '21']);
  });
});

describe('a figure that was changed since it was first published', () => {
  const line = (swam: number): Line => [2020, 'red', swam, 20, 40];
  const tables = [1, 2].map((day) => campTable(camp, [line(16 + day)], day));

  it('says so in its note, and the first version knows nothing of it', () => {
    const later = fullTable(tables[1]!, [tables[0]!]);
    expect(later.notes).toContain('Swam, on 31 August 2021: Revised on 2 October 2021: 17 became 18.');
    expect(fullTable(tables[0]!).notes.join()).not.toContain('Revised');
  });

  it('says it after what else is noted of it', () => {
    const [first, second] = tables;
    const noted: Table = {
      ...second!,
      observations: second!.observations.map((row) => ({
        ...row,
        cells: { ...row.cells, swam: numberCell(18, { note: 'Printed in bold.' }) },
      })),
    };
    expect(fullTable(noted, [first!]).notes).toContain(
      'Swam, on 31 August 2021: Printed in bold. Revised on 2 October 2021: 17 became 18.',
    );
  });
});
