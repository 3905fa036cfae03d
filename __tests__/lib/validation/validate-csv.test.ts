import fc from 'fast-check';
import { columnLetter } from '@/lib/validation/issue';
import { validateCsv } from '@/lib/validation/validate-csv';
import {
  SWIMMING_HEADER,
  swimmingClub,
  swimmingClubByAge,
  syntheticVersion,
  unpublishedVersion,
} from '../../fixtures/synthetic-dataset';

const GOOD = {
  time_period: '202021',
  time_identifier: 'Academic year',
  as_at: '2021-08-31',
  members: '120',
  members_flag: '',
  swam_in_year: '150',
  stopped: '20',
  moved_away: '10',
  lanes: '6',
  attendance_percent: '79.5',
  read_from: 'page 1',
};
const LETTERS = {
  time_period: 'A',
  time_identifier: 'B',
  as_at: 'C',
  members: 'D',
  members_flag: 'E',
  swam_in_year: 'F',
  stopped: 'G',
  moved_away: 'H',
  lanes: 'I',
  attendance_percent: 'J',
  read_from: 'K',
} as const;
const FIRST_ROW = '201920,Academic year,2020-08-31,110,,140,20,10,6,80,page 1';

/** The header, a row that is right, and a third row with a change; every value in quotes. */
const withRow = (change: Partial<typeof GOOD>) =>
  [
    SWIMMING_HEADER,
    FIRST_ROW,
    Object.values({ ...GOOD, ...change })
      .map((value) => `"${value}"`)
      .join(','),
  ].join('\n');
const issuesIn = (text: string) => validateCsv(text, swimmingClub, syntheticVersion).issues;
const lines = (...rows: string[]) => [SWIMMING_HEADER, ...rows].join('\n');

const MARKS = 'x if the figure is not available, z if it does not apply, 0 if there were none';
const MARKED = 'has a comma or a space between its digits.';
const UNSAID = 'does not say why there is no number.';
const FLAGS = 'is not a flag. Write p (provisional), r (revised), e (estimated) or b (break).';
const SYMBOLS = 'Write digits alone, or a symbol: c, x, z, low or u.';
const KINDS =
  'Academic year, Financial year, Financial year Q1, Financial year Q2, Financial year Q3, Financial year Q4, Calendar day, Before the pool';

describe('a file that is right', () => {
  it('is a table without issues', () => {
    const validated = validateCsv(withRow({}), swimmingClub, syntheticVersion);
    expect(validated).toMatchObject({
      ok: true,
      issues: [],
      table: {
        version: { id: '2021-10-01' },
        observations: [
          { row: 2, period: { id: '2019-20' }, cells: { members: { value: 110 } } },
          { row: 3, period: { id: '2020-21' }, cells: { members: { value: 120 } } },
        ],
      },
    });
  });

  it('may have its columns in any order, and DfE’s geography beside them', () => {
    const text = [
      'read_from,old_la_code,la_name,members,swam_in_year,stopped,moved_away,lanes,attendance_percent,as_at,time_identifier,time_period',
      'page 1,999,Nowhere,120,150,20,10,6,79.5,2021-08-31,Academic year,202021',
    ].join('\n');
    expect(validateCsv(text, swimmingClub, syntheticVersion)).toMatchObject({ ok: true, issues: [] });
  });

  it('is read back number for number, whatever the numbers are', () => {
    const count = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 1000 }), (members, stopped, tenths) => {
        const text = withRow({
          members: String(members),
          stopped: String(stopped),
          attendance_percent: String(tenths / 10),
        });
        expect(validateCsv(text, swimmingClub, syntheticVersion)).toMatchObject({
          table: {
            observations: [
              {},
              {
                cells: {
                  members: { kind: 'number', value: members },
                  stopped: { kind: 'number', value: stopped },
                  attendance_percent: { kind: 'number', value: tenths / 10 },
                },
              },
            ],
          },
        });
      }),
    );
  });
});

describe('a bad value is told with its row, its column, what was found and what to do', () => {
  it.each([
    ['members', '1,204', 'cell-thousands-mark', `"1,204" ${MARKED} Write digits alone: 1204.`, '1204'],
    ['members', '1,204 ', 'cell-thousands-mark', `"1,204 " ${MARKED} Write digits alone: 1204.`, '1204'],
    ['members', '1 204', 'cell-thousands-mark', `"1 204" ${MARKED} Write digits alone: 1204.`, '1204'],
    ['members', '12%', 'cell-per-cent-sign', `"12%" has a % sign. ${SYMBOLS}`],
    ['members', '£12', 'cell-pound-sign', '"£12" has a £ sign. Write digits alone: 12.', '12'],
    [
      'members',
      '007',
      'cell-zeros',
      '"007" has zeros that a number does not need. Write digits alone: 7.',
      '7',
    ],
    [
      'members',
      '12.0',
      'cell-zeros',
      '"12.0" has zeros that a number does not need. Write digits alone: 12.',
      '12',
    ],
    ['members', ' 12', 'cell-spaces', '" 12" begins or ends with a space. Write digits alone: 12.', '12'],
    ['members', '3.5', 'cell-not-a-whole-number', `"3.5" is not a whole number. ${SYMBOLS}`],
    ['members', '2,5', 'cell-not-a-whole-number', `"2,5" is not a whole number. ${SYMBOLS}`],
    [
      'members',
      '１２',
      'cell-other-digits',
      '"１２" is not written in the digits 0 to 9. Write digits alone: 12.',
      '12',
    ],
    [
      'members',
      '٣',
      'cell-other-digits',
      '"٣" is not written in the digits 0 to 9. Write digits alone: 3.',
      '3',
    ],
    [
      'members',
      '1e3',
      'cell-scientific',
      `"1e3" is in scientific notation, which may have lost digits. ${SYMBOLS}`,
    ],
    ['members', '0x1F', 'cell-hexadecimal', `"0x1F" is not written in the digits 0 to 9 alone. ${SYMBOLS}`],
    ['members', '−5', 'cell-negative', '"−5" is below 0, and nothing counted here can be. Correct it.'],
    ['members', '+5', 'cell-not-a-whole-number', `"+5" is not a whole number. ${SYMBOLS}`],
    ['members', '<5', 'cell-bound', '"<5" is a bound and not a number. Write c.', 'c'],
    ['members', '<10', 'cell-bound', `"<10" is a bound and not a number. ${SYMBOLS}`],
    ['members', '1-4', 'cell-range', '"1-4" is a range and not a number. Write c.', 'c'],
    [
      'members',
      '[c]',
      'cell-symbol',
      '"[c]" is not written as the symbol alone, in small letters. Write c.',
      'c',
    ],
    [
      'members',
      'X',
      'cell-symbol',
      '"X" is not written as the symbol alone, in small letters. Write x.',
      'x',
    ],
    ['members', 'nine', 'cell-not-a-whole-number', `"nine" is not a whole number. ${SYMBOLS}`],
    ['members', '#REF!', 'cell-error-value', `"#REF!" is an error of the spreadsheet. ${SYMBOLS}`],
    ['members', '=1+1', 'cell-formula', `"=1+1" is a formula. ${SYMBOLS}`],
    [
      'members',
      'Oct-11',
      'cell-date',
      `"Oct-11" is a date, which a spreadsheet may have made of something else. ${SYMBOLS}`,
    ],
    [
      'members',
      '2O1',
      'cell-letter-for-a-digit',
      '"2O1" has the letter O where a 0 belongs. Write digits alone: 201.',
      '201',
    ],
    [
      'members',
      'N/A (32 Y11)',
      'cell-not-a-whole-number',
      `"N/A (32 Y11)" is not a whole number. ${SYMBOLS}`,
    ],
    ['members', 'constructor', 'cell-not-a-whole-number', `"constructor" is not a whole number. ${SYMBOLS}`],
    ['members', '1234567890', 'cell-not-a-whole-number', `"1234567890" is not a whole number. ${SYMBOLS}`],
    ['members', '-5', 'cell-negative', '"-5" is below 0, and nothing counted here can be. Correct it.'],
    ['members', '', 'cell-unclear-mark', `An empty cell ${UNSAID} Write ${MARKS}.`],
    ['members', ' ', 'cell-unclear-mark', `" " ${UNSAID} Write ${MARKS}.`],
    ['members', '-', 'cell-unclear-mark', `"-" ${UNSAID} Write ${MARKS}.`],
    ['members', '..', 'cell-unclear-mark', `".." ${UNSAID} Write x (not available).`, 'x'],
    ['members', ':', 'cell-unclear-mark', `":" ${UNSAID} Write x (not available).`, 'x'],
    ['members', '~', 'cell-unclear-mark', `"~" ${UNSAID} Write c (confidential) or low (rounds to 0).`],
    ['members', '*', 'cell-unclear-mark', `"*" ${UNSAID} Write c (confidential).`, 'c'],
    ['members', 'N/A', 'cell-unclear-mark', `"N/A" ${UNSAID} Write z (not applicable) or x (not available).`],
    ['members', 'NA', 'cell-unclear-mark', `"NA" ${UNSAID} Write z (not applicable) or x (not available).`],
    ['members', 'NULL', 'cell-unclear-mark', `"NULL" ${UNSAID} Write x (not available).`, 'x'],
    ['members_flag', 'q', 'cell-unknown-flag', `"q" ${FLAGS}`],
    ['members_flag', 'P', 'cell-unknown-flag', `"P" ${FLAGS}`, 'p'],
    ['attendance_percent', '79%', 'cell-per-cent-sign', '"79%" has a % sign. Write digits alone: 79.', '79'],
    [
      'attendance_percent',
      '79,5',
      'cell-not-a-number',
      `"79,5" is not a percentage written as a number. ${SYMBOLS}`,
    ],
    [
      'attendance_percent',
      '7.95e1',
      'cell-scientific',
      `"7.95e1" is in scientific notation, which may have lost digits. ${SYMBOLS}`,
    ],
    [
      'attendance_percent',
      '1204',
      'cell-not-a-number',
      `"1204" is not a percentage written as a number. ${SYMBOLS}`,
    ],
    ['attendance_percent', '100.5', 'cell-over-100', '"100.5" is over 100 per cent. Correct it.'],
    [
      'attendance_percent',
      '-3.5',
      'cell-negative',
      '"-3.5" is below 0, and nothing counted here can be. Correct it.',
    ],
    [
      'time_period',
      '2020/21',
      'period-not-six-digits',
      '"2020/21" is not six digits. Write 202021.',
      '202021',
    ],
    [
      'time_period',
      '2020',
      'period-not-six-digits',
      '"2020" is not six digits. Write the school year 2019/20 as 201920.',
    ],
    [
      'time_period',
      '',
      'period-not-six-digits',
      'An empty cell is not six digits. Write the school year 2019/20 as 201920.',
    ],
    [
      'time_period',
      '201921',
      'period-years-not-consecutive',
      '"201921" does not name two years in a row. Did you mean 201920?',
    ],
    ['as_at', '31/08/2021', 'not-a-day', '"31/08/2021" is not a day. Write 2021-08-31.', '2021-08-31'],
    [
      'as_at',
      '2021-02-29',
      'not-a-day',
      '"2021-02-29" is not a day. Write it as 2020-08-31, or x where the paper does not state it.',
    ],
    ['as_at', '44439', 'not-a-day', '"44439" is not a day. Write 2021-08-31.', '2021-08-31'],
    [
      'as_at',
      '',
      'not-a-day',
      'An empty cell is not a day. Write it as 2020-08-31, or x where the paper does not state it.',
    ],
    [
      'as_at',
      '2020-08-31',
      'as-at-outside',
      'The count of 2020-08-31 comes before its period begins (2020-09-01). Correct one of the two.',
    ],
    ['read_from', '', 'empty-text', 'The value is empty. Write where in the paper the row was read.'],
  ] as const)('%s: %j', (name, found, code, message, ...likely: string[]) => {
    const [to] = likely;
    const correction = to === undefined ? undefined : [{ row: 3, column: name, to }];
    expect(issuesIn(withRow({ [name]: found }))).toEqual([
      { level: 'fail', code, row: 3, column: { letter: LETTERS[name], name }, found, message, correction },
    ]);
  });

  it('a flag beside the number and words beside it go to their own columns', () => {
    expect(issuesIn(withRow({ members: '201p' }))).toMatchObject([
      {
        code: 'cell-flag',
        found: '201p',
        message:
          '"201p" has a flag beside the number, and flags have a column of their own. ' +
          'Write digits alone: 201, and p in the column for flags.',
        correction: [
          { row: 3, column: 'members', to: '201' },
          { row: 3, column: 'members_flag', to: 'p' },
        ],
      },
    ]);
    expect(issuesIn(withRow({ members: '123 (Y0- Y10)' }))).toMatchObject([
      {
        code: 'cell-coverage',
        correction: [
          { row: 3, column: 'members', to: '123' },
          { row: 3, column: 'members_coverage', to: 'Y0- Y10' },
        ],
      },
    ]);
  });

  it('a flag beside a symbol is about nothing', () => {
    expect(issuesIn(withRow({ members: 'c', members_flag: 'p' }))).toEqual([
      {
        level: 'fail',
        code: 'flag-beside-symbol',
        row: 3,
        column: { letter: 'E', name: 'members_flag' },
        found: 'p',
        message: 'The flag p stands beside c, and a flag is about a number. Empty the cell.',
        correction: [{ row: 3, column: 'members_flag', to: '' }],
      },
    ]);
  });

  it.each([
    [
      { time_identifier: 'Acadmic year' },
      {
        code: 'period-unknown-identifier',
        column: { letter: 'B', name: 'time_identifier' },
        message: `"Acadmic year" is not a kind of period here. Write one of: ${KINDS}.`,
      },
    ],
    [
      { time_identifier: '' },
      {
        code: 'period-unknown-identifier',
        column: { letter: 'B', name: 'time_identifier' },
        message: `An empty cell is not a kind of period here. Write one of: ${KINDS}.`,
      },
    ],
    [
      { time_period: 'x' },
      {
        code: 'period-year-not-stated',
        column: { letter: 'A', name: 'time_period' },
        message: '"x" says that no year is stated, and "Academic year" needs one.',
      },
    ],
    [
      { time_identifier: 'Before the pool' },
      {
        code: 'period-year-not-expected',
        column: { letter: 'A', name: 'time_period' },
        found: '202021',
        message: 'The paper states no year for "Before the pool", so time_period is x, not "202021".',
      },
    ],
    [
      { time_identifier: 'Calendar day' },
      {
        code: 'period-not-a-day',
        column: { letter: 'A', name: 'time_period' },
        found: '202021',
        message: '"202021" is not a day in eight digits. Write 22 September 2020 as 20200922.',
      },
    ],
    [
      { time_identifier: 'Financial year' },
      {
        code: 'wrong-kind-of-period',
        column: { letter: 'B', name: 'time_identifier' },
        message: 'This dataset is by academic-year or time, and the row is by financial-year.',
      },
    ],
    [
      { time_period: '201920', as_at: '2020-08-31' },
      {
        code: 'repeated-row',
        message: 'The row has the same period and groups as row 2. Delete one of them.',
      },
    ],
  ])('%j', (change, expected) => {
    expect(issuesIn(withRow(change))).toEqual([{ level: 'fail', row: 3, ...expected }]);
  });

  it('in a breakdown', () => {
    const text = [
      'time_period,time_identifier,as_at,age,swimmers,read_from',
      '202021,Academic year,2021-08-31,Young,70,page 1',
    ].join('\n');
    expect(validateCsv(text, swimmingClubByAge, syntheticVersion).issues).toEqual([
      {
        level: 'fail',
        code: 'unknown-category',
        row: 2,
        column: { letter: 'D', name: 'age' },
        found: 'Young',
        message: '"Young" is not one of "young", "older", "total". Did you mean "young"?',
        correction: [{ row: 2, column: 'age', to: 'young' }],
      },
    ]);
  });
});

describe('a bad file is told with its place and what to do', () => {
  const second = '202021,Academic year,2021-08-31,120,,150,20,10,6,79.5,page 1';
  const emptyFile = {
    level: 'fail',
    code: 'empty-file',
    message: 'The file is empty. Save the sheet again as CSV with its header row.',
  };

  it.each([
    ['an empty file', '', [emptyFile]],
    ['a file of line ends', '\r\n\r\n', [emptyFile]],
    ['a file of commas', ',,,\n,,,', [emptyFile]],
    [
      'a header and no rows',
      `${SWIMMING_HEADER}\n`,
      [
        {
          level: 'fail',
          code: 'no-rows',
          message:
            'The file has a header and no rows under it. Add the rows and save the sheet again as CSV.',
        },
      ],
    ],
    [
      'a blank row',
      lines(FIRST_ROW, '', second),
      [{ level: 'fail', code: 'blank-row', row: 3, message: 'The row is blank. Delete it.' }],
    ],
    [
      'a row of commas, as a spreadsheet leaves it',
      lines(FIRST_ROW, second, ',,,,,,,,,,'),
      [{ level: 'fail', code: 'blank-row', row: 4, message: 'The row is blank. Delete it.' }],
    ],
    [
      'a value too many',
      lines(FIRST_ROW, `${second},more`),
      [
        {
          level: 'fail',
          code: 'wrong-length',
          row: 3,
          message:
            'The row has 12 values and the header has 11. A comma inside a value needs double quotes round the value.',
        },
      ],
    ],
    [
      'a thousands comma without quotes',
      lines(FIRST_ROW.replace('110', '1,204')),
      [
        {
          level: 'fail',
          code: 'wrong-length',
          row: 2,
          message:
            'The row has 12 values and the header has 11. A comma inside a value needs double quotes round the value.',
        },
      ],
    ],
    [
      'a value too few',
      lines(FIRST_ROW, second.replace(',page 1', '')),
      [
        {
          level: 'fail',
          code: 'wrong-length',
          row: 3,
          message:
            'The row has 10 values and the header has 11. A comma inside a value needs double quotes round the value.',
        },
      ],
    ],
    [
      'letters that were lost',
      lines(FIRST_ROW, second.replace('page 1', 'the council\uFFFDs page')),
      [
        {
          level: 'fail',
          code: 'not-utf-8',
          row: 3,
          message: 'A letter cannot be read. Save the sheet again as "CSV UTF-8" from the spreadsheet.',
        },
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(issuesIn(text)).toEqual(expected);
  });

  it('a quote that is not closed', () => {
    expect(issuesIn(lines(FIRST_ROW, second.replace('page 1', '"page 1')))).toContainEqual({
      level: 'fail',
      code: 'bad-quote',
      row: 3,
      message: 'A double quote is opened and not closed. Save the sheet again as CSV from the spreadsheet.',
    });
  });

  it('a sheet saved with semicolons', () => {
    expect(issuesIn(lines(FIRST_ROW).replaceAll(',', ';')).map(({ code }) => code)).toContain(
      'missing-column',
    );
  });
});

describe('a bad header is told with its column and what to do', () => {
  const unknown = (letter: string, name: string, what: string) => ({
    level: 'fail',
    code: 'unknown-column',
    row: 1,
    column: { letter, name },
    found: name,
    message: `"${name}" is not a column of this dataset. ${what}`,
  });

  it.each([
    ['moved_awey', 'H', 'moved_away'],
    ['moved away', 'H', 'moved_away'],
    ['Moved-Away', 'H', 'moved_away'],
    ['moved_away ', 'H', 'moved_away'],
    ['moved_away_', 'H', 'moved_away'],
    ['oved_away', 'H', 'moved_away'],
    ['Moved away', 'H', 'moved_away'],
    ['members_flg', 'E', 'members_flag'],
    ['Time Period', 'A', 'time_period'],
    ['asat', 'C', 'as_at'],
    ['readfrom', 'K', 'read_from'],
  ])('%j, misspelt, is told once, with what was most likely meant', (found, letter, meant) => {
    const header = SWIMMING_HEADER.split(',').map((name) => (name === meant ? found : name));
    expect(issuesIn([header.join(','), FIRST_ROW].join('\n'))).toEqual([
      {
        ...unknown(letter, found, `Did you mean "${meant}"?`),
        correction: [{ row: 1, column: found, to: meant }],
      },
    ]);
  });

  it('a column that is like no other', () => {
    expect(issuesIn(`${SWIMMING_HEADER},colour\n${FIRST_ROW},blue`)).toEqual([
      unknown('L', 'colour', 'Delete it.'),
    ]);
  });

  it('a column twice', () => {
    expect(issuesIn(`${SWIMMING_HEADER},members\n${FIRST_ROW},110`)).toEqual([
      {
        level: 'fail',
        code: 'repeated-column',
        row: 1,
        column: { letter: 'L', name: 'members' },
        message: 'There are two columns named "members". Delete or rename one of them.',
      },
    ]);
  });

  it('a column without a name, told once', () => {
    expect(issuesIn(`${SWIMMING_HEADER},\n${FIRST_ROW},110`)).toEqual([
      {
        level: 'fail',
        code: 'unnamed-column',
        row: 1,
        column: { letter: 'L', name: '' },
        message: 'The column has no name. Name it or delete it.',
      },
    ]);
  });

  it('every column that is missing', () => {
    expect(issuesIn('as_at,members\n2021-08-31,5').map(({ message }) => message)).toEqual([
      'There is no column "time_period" (when the figures are of). Add it.',
      'There is no column "time_identifier" (when the figures are of). Add it.',
      'There is no column "swam_in_year" (Swam in the year). Add it.',
      'There is no column "stopped" (Stopped). Add it.',
      'There is no column "moved_away" (Moved away). Add it.',
      'There is no column "lanes" (Lanes). Add it.',
      'There is no column "attendance_percent" (Attendance). Add it.',
      'There is no column "read_from" (the words in the paper that the row was read from). Add it.',
    ]);
  });
});

describe('a small number without a declared exception', () => {
  it('is told with its cell', () => {
    expect(validateCsv(withRow({ stopped: '4' }), swimmingClub, unpublishedVersion).issues).toEqual([
      {
        level: 'fail',
        code: 'small-number',
        row: 3,
        column: { letter: 'G', name: 'stopped' },
        message:
          'A count of 1 to 4 may identify a child. Write c, or declare the public paper that prints it.',
        correction: [{ row: 3, column: 'stopped', to: 'c' }],
      },
      expect.objectContaining({
        code: 'protects-another',
        row: 3,
        column: { letter: 'H', name: 'moved_away' },
      }),
    ]);
  });

  it('stands as printed where the public paper is declared', () => {
    expect(validateCsv(withRow({ stopped: '4' }), swimmingClub, syntheticVersion).ok).toBe(true);
  });
});

describe('all problems are told at once', () => {
  it('those of one row and those of another', () => {
    const text = lines(
      '2019/20,Academic year,2020-08-31,1 204,q,140,20,10,6,80,page 1',
      '202021,Acadmic year,31/08/2021,-,,150,-4,10,six,100.5,',
    );
    expect(issuesIn(text).map(({ row, column, code }) => [row, column?.letter, code])).toEqual([
      [2, 'A', 'period-not-six-digits'],
      [2, 'D', 'cell-thousands-mark'],
      [2, 'E', 'cell-unknown-flag'],
      [3, 'B', 'period-unknown-identifier'],
      [3, 'C', 'not-a-day'],
      [3, 'D', 'cell-unclear-mark'],
      [3, 'G', 'cell-negative'],
      [3, 'I', 'cell-not-a-whole-number'],
      [3, 'J', 'cell-over-100'],
      [3, 'K', 'empty-text'],
    ]);
  });

  it('in a cell, both the value and its flag', () => {
    expect(
      issuesIn(withRow({ members: '1,204', members_flag: 'q' })).map(({ column }) => column?.name),
    ).toEqual(['members', 'members_flag']);
  });

  it('those of the header and those of the rows', () => {
    const text = [
      SWIMMING_HEADER.replace('moved_away', 'moved_awey'),
      FIRST_ROW.replace('110', '1e3').replace('2020-08-31', '31/08/2020'),
    ].join('\n');
    expect(issuesIn(text).map(({ row, code, column }) => [row, code, column?.letter])).toEqual([
      [1, 'unknown-column', 'H'],
      [2, 'not-a-day', 'C'],
      [2, 'cell-scientific', 'D'],
    ]);
  });

  it('those of the file, the header, the rows and the table', () => {
    const text = [
      `${SWIMMING_HEADER},colour`,
      `${FIRST_ROW},blue`,
      '',
      `${FIRST_ROW},blue`,
      FIRST_ROW,
      `${FIRST_ROW.replace('201920', '2019')},blue`,
    ].join('\n');
    expect(issuesIn(text).map(({ row, code }) => [row, code])).toEqual([
      [3, 'blank-row'],
      [5, 'wrong-length'],
      [1, 'unknown-column'],
      [6, 'period-not-six-digits'],
      [4, 'repeated-row'],
    ]);
  });

  it('any number of bad cells gives as many issues', () => {
    const columns = ['members', 'swam_in_year', 'stopped', 'moved_away', 'lanes'] as const;
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...columns)), (bad) => {
        const change = Object.fromEntries(bad.map((name) => [name, '1e3']));
        expect(issuesIn(withRow(change)).map(({ column }) => column?.name)).toEqual(
          columns.filter((name) => bad.includes(name)),
        );
      }),
    );
  });
});

describe('nothing is thrown', () => {
  const everyIssueHelps = (text: string) => {
    const validated = validateCsv(text, swimmingClub, syntheticVersion);
    expect(validated.ok).toBe(validated.issues.length === 0);
    for (const issue of validated.issues) {
      expect(issue.message).toMatch(/\S.*[.?]$/s);
      expect(issue.message).not.toMatch(/undefined|\[object|native code/);
    }
  };

  it('by any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), everyIssueHelps), { numRuns: 500 });
  });

  it('by any text under the right header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => everyIssueHelps(lines(text))),
      { numRuns: 500 },
    );
  });

  it('by any values in a row of the right length', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('constructor', '__proto__', 'toString', '', 'x', 'c', '0', '201920', 'Academic year'),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 11, maxLength: 11 }), (values) => {
        everyIssueHelps(lines(values.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')));
      }),
      { numRuns: 500 },
    );
  });

  it('by any names in the header', () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'members', 'as_at', 'time_period'),
    );
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), (names) => {
        const header = names.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
        everyIssueHelps(`${header}\n${names.map(() => '1').join(',')}`);
      }),
      { numRuns: 500 },
    );
  });
});

it('the letters of this file’s columns are those of the header', () => {
  expect(SWIMMING_HEADER.split(',').map((name, index) => [name, columnLetter(index)])).toEqual(
    Object.entries(LETTERS),
  );
});
