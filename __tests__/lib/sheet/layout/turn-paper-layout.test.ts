import { electiveHomeEducation } from '@/data/elective-home-education/dataset';
import { electiveHomeEducationByYearGroup } from '@/data/elective-home-education-by-year-group/dataset';
import type { Dataset } from '@/lib/dataset/dataset';
import { openFile } from '@/lib/sheet/open-file';
import { makeWorkbook } from '../../../fixtures/make-workbook';
import { delimited, officerFile } from '../../../fixtures/officer-files';
import { swimmingClubByAge } from '../../../fixtures/synthetic-dataset';

/** Appendix 1 of the agenda pack of 27 October 2020, page 14, with its line breaks; then the table by year group. */
const APPENDIX = [
  ['Appendix 1: Elective Home Education (EHE) end of academic year summary data table.'],
  [],
  [
    'Rotherham \nsummary',
    'End of \nAugust \n2015\n(2014/15) ',
    'End of \nAugust \n2016\n(2015/16) ',
    'End of \nAugust \n2017\n(2016/17) ',
    'End of \nAugust \n2018\n(2017/18) ',
    'End of \nAugust \n2019\n(2018/19)',
    'End of \nAugust 2020\n(2019/20)',
    'Update at close of business \nFriday 11th Sept 2020',
  ],
  [
    'Current EHE \nrecorded',
    '123 (Y0- \nY10)',
    '149 (Y0- \nY10)',
    '145 (Y0- \nY10)',
    '167 (Y0- \nY10)',
    '183 (Y0- \nY10)',
    '201 (Y0- Y10)',
    '230',
  ],
  ['Returned to \nSchool (or \nstarted in a \nschool)', '38', '30', '49', '74', '58', '53', '3'],
  ['Referred to \nCME', '5', '5', '4', '4', '8', '0', '0'],
  ['Transferred \nLA', '9', '8', '16', '27', '23', '21', '2'],
  ['Y11 Leavers \nJune', '19', '24', '31', '27', '28', '41', 'N/A \n(32 Y11) '],
  [
    'Total in EHE \nat some time \nduring the \nacademic \nyear',
    '194',
    '216',
    '245',
    '297',
    '300',
    '316',
    '235',
  ],
  [
    'EHE Officer \n‘Involvement’. \nSupported, \nbut child has \nnot become \nEHE.',
    '83',
    '113',
    '109',
    '142',
    '144',
    '111',
    '9',
  ],
  ['Pending \n‘Involvements’ \nto be \nresolved.', '0', '4', '10', '13', '12', '25', '30'],
  [
    'Total \nchildren \nknown to \nEHE Team \nthrough \nAcademic \nYear',
    '277',
    '333',
    '364',
    '452',
    '456',
    '452',
    '274',
  ],
  ['Number of Pupils Per NCY Group at \n11/09/2020'],
  ['', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', 'Total'],
  ['Total', '16', '19', '15', '24', '13', '17', '18', '26', '26', '23', '33', '230'],
];

const open = (table: string[][], dataset: Dataset = electiveHomeEducation) =>
  openFile(officerFile(delimited(table)), dataset);

function read(table: string[][], dataset?: Dataset) {
  const opened = open(table, dataset);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened;
}

/** The appendix with another text in one cell: `row` as the spreadsheet counts, `column` from 0. */
function appendixWith(row: number, column: number, text: string): string[][] {
  return APPENDIX.map((values, at) =>
    values.map((value, index) => (at === row - 1 && index === column ? text : value)),
  );
}

describe('Appendix 1 as the paper prints it', () => {
  it('is turned into one row for each column', () => {
    const { sheet, forgiven } = read(APPENDIX);
    expect(sheet.layout).toBe('paper');
    expect(sheet.headerRow).toBe(3);
    expect(sheet.issues).toEqual([]);
    expect(sheet.columns.map(({ name }) => name)).toEqual([
      'time_period',
      'time_identifier',
      'as_at',
      'current_ehe_recorded',
      'current_ehe_recorded_coverage',
      'returned_to_school',
      'referred_to_cme',
      'transferred_la',
      'y11_leavers',
      'total_during_year',
      'officer_involvement',
      'pending_involvements',
      'total_known',
      'read_from',
    ]);
    expect(sheet.rows).toHaveLength(7);
    expect(sheet.rows[0]?.values).toEqual([
      '201415',
      'Academic year',
      '2015-08-31',
      '123 (Y0- \nY10)',
      '',
      '38',
      '5',
      '9',
      '19',
      '194',
      '83',
      '0',
      '277',
      'End of August 2015 (2014/15)',
    ]);
    expect(sheet.rows[6]?.values).toEqual([
      '202021',
      'Academic year',
      '2020-09-11',
      '230',
      '',
      '3',
      '0',
      '2',
      'N/A \n(32 Y11) ',
      '235',
      '9',
      '30',
      '274',
      'Update at close of business Friday 11th Sept 2020',
    ]);
    expect(forgiven.map(({ message }) => message)).toEqual([
      'The sheet is laid out as the paper prints it, measures down and periods across. It was turned.',
      'Rows 13 to 15 stand under the table. They were left out.',
    ]);
  });

  it('keeps for every value the cell where it stands', () => {
    const [first] = read(APPENDIX).sheet.rows;
    expect(first?.places?.map(({ row, letter }) => `${letter}${row}`)).toEqual([
      'B3',
      'B3',
      'B3',
      'B4',
      'B4',
      'B5',
      'B6',
      'B7',
      'B8',
      'B9',
      'B10',
      'B11',
      'B12',
      'B3',
    ]);
  });

  it('tells a number from what it covers, and leaves what is no number alone', () => {
    const { rows } = read(APPENDIX).sheet;
    expect(rows[0]?.oddities?.get(3)).toEqual({ kind: 'bracket', number: '123', bracket: 'Y0-Y10' });
    expect(rows[6]?.oddities).toBeUndefined();
  });

  it('is the same from a workbook, its figures stored as numbers', () => {
    const rows = APPENDIX.map((row) =>
      row.map((text, at) => (at > 0 && /^\d+$/.test(text) ? Number(text) : text)),
    );
    const opened = openFile(
      officerFile(makeWorkbook({ sheets: [{ name: 'A', rows }] })),
      electiveHomeEducation,
    );
    expect(opened.ok && opened.sheet.rows).toEqual(read(APPENDIX).sheet.rows);
  });

  it('may name its rows as our pages do, or as the columns of the data', () => {
    const table = appendixWith(5, 0, 'Returned to school, or started');
    expect(
      read(
        table.map((row) => (row[0]?.startsWith('Transferred') ? ['transferred_la', ...row.slice(1)] : row)),
      ).sheet.rows[0]?.values,
    ).toEqual(read(APPENDIX).sheet.rows[0]?.values);
  });

  it.each<[string, string[][], unknown[]]>([
    ['a head with a month and no day', appendixWith(3, 1, 'August 2015'), ['unclear-head', 3, 'B']],
    ['a head of one year', appendixWith(3, 2, '2016'), ['unclear-head', 3, 'C']],
    [
      'a head with a word that may change its meaning',
      appendixWith(3, 2, 'Target 2015/16'),
      ['unclear-head', 3, 'C'],
    ],
    ['a blank head over figures', appendixWith(3, 2, ''), ['unclear-head', 3, 'C']],
    [
      'a day of another year than the one in brackets',
      appendixWith(3, 1, 'End of August 2015 (2015/16)'),
      ['head-contradicts', 3, 'B'],
    ],
    [
      'a day on another weekday',
      appendixWith(3, 7, 'Update at close of business Monday 11th Sept 2020'),
      ['head-contradicts', 3, 'H'],
    ],
    ['a label that no measure has', appendixWith(6, 0, 'Excluded'), ['unknown-row-label', 6, 'A']],
    ['figures without a label', appendixWith(6, 0, ''), ['unknown-row-label', 6, 'A']],
    ['a label twice', appendixWith(6, 0, 'Transferred LA'), ['repeated-row-label', 7, 'A']],
  ])('is said with the cell: %s', (_, table, expected) => {
    expect(read(table).sheet.issues.map(({ code, row, column }) => [code, row, column?.letter])).toEqual([
      expected,
    ]);
  });

  it('says what to write at the head', () => {
    expect(read(appendixWith(3, 1, 'August 2015')).sheet.issues[0]?.message).toBe(
      '"August 2015" does not say plainly which period the column is of. ' +
        'Write "End of August 2020 (2019/20)" or "11 September 2020".',
    );
  });
});

describe('the table by year group as the paper prints it', () => {
  it('is turned, also where it stands under Appendix 1', () => {
    const { sheet } = read(APPENDIX, electiveHomeEducationByYearGroup);
    expect(sheet.columns.map(({ name }) => name)).toEqual([
      'time_period',
      'time_identifier',
      'as_at',
      'year_group',
      'pupils',
      'read_from',
    ]);
    expect(sheet.rows.map(({ values }) => values.slice(3, 5))).toEqual([
      ['1', '16'],
      ['2', '19'],
      ['3', '15'],
      ['4', '24'],
      ['5', '13'],
      ['6', '17'],
      ['7', '18'],
      ['8', '26'],
      ['9', '26'],
      ['10', '23'],
      ['11', '33'],
      ['total', '230'],
    ]);
    expect(sheet.rows[0]?.values).toEqual([
      '202021',
      'Academic year',
      '2020-09-11',
      '1',
      '16',
      'Number of Pupils Per NCY Group at 11/09/2020',
    ]);
    expect(sheet.rows[11]?.places?.map(({ row, letter }) => `${letter}${row}`)).toEqual([
      'A13',
      'A13',
      'A13',
      'M14',
      'M15',
      'A13',
    ]);
  });

  it('may name its groups in full', () => {
    const table = APPENDIX.map((row, at) =>
      at === 13 ? row.map((text) => (/^\d/.test(text) ? `Year ${text}` : text)) : row,
    );
    expect(read(table, electiveHomeEducationByYearGroup).sheet.rows).toHaveLength(12);
  });

  it('says that nothing above the groups names the day', () => {
    const { sheet } = read(APPENDIX.slice(13), electiveHomeEducationByYearGroup);
    expect(sheet.rows).toEqual([]);
    expect(sheet.issues.map(({ code, row, message }) => [code, row, message])).toEqual([
      [
        'unclear-head',
        1,
        'Nothing above the groups says plainly which day they are of. ' +
          'Write "End of August 2020 (2019/20)" or "11 September 2020".',
      ],
    ]);
  });
});

describe('groups across, a row for each period', () => {
  const table = [
    ['Invented club', '', '', ''],
    ['', 'Young', 'Older', 'All ages'],
    ['2019/20', '40', '70', '110'],
    ['End of August 2021 (2020/21)', '45', '75', '120'],
    ['Source: invented', '', '', ''],
  ];

  it('give an observation for each group and period', () => {
    const { sheet, forgiven } = read(table, swimmingClubByAge);
    expect(sheet.issues).toEqual([]);
    expect(sheet.rows.map(({ values }) => values)).toEqual([
      ['201920', 'Academic year', 'x', 'young', '40', '2019/20'],
      ['201920', 'Academic year', 'x', 'older', '70', '2019/20'],
      ['201920', 'Academic year', 'x', 'total', '110', '2019/20'],
      ['202021', 'Academic year', '2021-08-31', 'young', '45', 'End of August 2021 (2020/21)'],
      ['202021', 'Academic year', '2021-08-31', 'older', '75', 'End of August 2021 (2020/21)'],
      ['202021', 'Academic year', '2021-08-31', 'total', '120', 'End of August 2021 (2020/21)'],
    ]);
    expect(forgiven.map(({ code }) => code)).toEqual(['turned', 'rows-below']);
  });

  it('are read once where another table of the same groups stands under them', () => {
    const again = [...table.slice(0, 3), [''], ['Percentages 2019/20', '36', '64', '100']];
    expect(read(again, swimmingClubByAge).sheet.rows).toHaveLength(3);
  });
});
