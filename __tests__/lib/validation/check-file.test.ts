import { checkFile } from '@/lib/validation/check-file';
import { formatIssue } from '@/lib/validation/issue';
import { contextOf, fileOf } from '../../fixtures/check-context';
import {
  SWIMMING_HEADER,
  swimmingClub,
  swimmingClubByAge,
  tableOf,
  unpublishedVersion,
} from '../../fixtures/synthetic-dataset';

const YEAR_1 = '201920,Academic year,2020-08-31,110,,140,20,10,6,80,page 1';
const YEAR_2 = '202021,Academic year,2021-08-31,120,,150,20,10,6,79.5,page 1';
const GEOGRAPHY =
  'geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name';
const NOWHERE = 'Local authority,E92000001,England,E12000003,Yorkshire and The Humber,072,E08000099,Nowhere';

const file = (...lines: string[]): string => [SWIMMING_HEADER, ...lines].join('\n');
/** The second year with the value of one column changed. */
const withValue = (column: string, value: string): string => {
  const index = SWIMMING_HEADER.split(',').indexOf(column);
  const values = YEAR_2.split(',').map((old, at) =>
    at === index ? `"${value.replaceAll('"', '""')}"` : old,
  );
  return file(YEAR_1, values.join(','));
};
const withHeader = (from: string, to: string): string => file(YEAR_1, YEAR_2).replace(from, to);
const withPlace = (from: string, to: string): string =>
  [`${SWIMMING_HEADER},${GEOGRAPHY}`, `${YEAR_1},${NOWHERE}`, `${YEAR_2},${NOWHERE.replace(from, to)}`].join(
    '\n',
  );
const withFlag = (members: string, flag: string): string =>
  file(YEAR_1, YEAR_2.replace('120,,', `${members},${flag},`));

/** What became of a file: its verdict, and each issue as "level code place → correction". */
const verdictOf = (text: string | Uint8Array, context = contextOf()): string[] => {
  const { accepted, issues } = checkFile(fileOf(text), context);
  return [
    accepted ? 'accepted' : 'refused',
    ...issues.map(({ level, code, row, column, correction }) => {
      const place = `${column?.letter ?? ''}${row ?? ''}`;
      const to = correction?.map((each) => ` → ${each.to}`).join('') ?? '';
      return `${level} ${code}${place === '' ? '' : ` ${place}`}${to}`;
    }),
  ];
};
const refused = (...issues: string[]): string[] => ['refused', ...issues.map((issue) => `fail ${issue}`)];
const ACCEPTED = ['accepted'];

describe('figures are never guessed: what stands in a cell, and the one reading to accept', () => {
  it.each([
    ['members', '1,204', 'cell-thousands-mark D3 → 1204'],
    ['members', '1 204', 'cell-thousands-mark D3 → 1204'],
    ['members', '1\u00A0204', 'cell-thousands-mark D3 → 1204'],
    ['members', '1\u2009204', 'cell-thousands-mark D3 → 1204'],
    ['members', '1\u202F204', 'cell-thousands-mark D3 → 1204'],
    ['members', "1'204", 'cell-thousands-mark D3 → 1204'],
    ['members', '12%', 'cell-per-cent-sign D3'],
    ['attendance_percent', '12%', 'cell-per-cent-sign J3 → 12'],
    ['attendance_percent', '12 per cent', 'cell-per-cent-sign J3 → 12'],
    ['members', '£5', 'cell-pound-sign D3 → 5'],
    ['members', '£1,204.00', 'cell-pound-sign D3 → 1204'],
    ['attendance_percent', '£5', 'cell-pound-sign J3'],
    ['members', '<5', 'cell-bound D3 → c'],
    ['members', '≤4', 'cell-bound D3 → c'],
    ['members', '<10', 'cell-bound D3'],
    ['members', '>100', 'cell-bound D3'],
    ['lanes', '<5', 'cell-bound I3'],
    ['members', '1 to 4', 'cell-range D3 → c'],
    ['members', '10-20', 'cell-range D3'],
    ['members', '', 'cell-unclear-mark D3'],
    ['members', '  ', 'cell-unclear-mark D3'],
    ['members', '\u00A0', 'cell-unclear-mark D3'],
    ['members', '-', 'cell-unclear-mark D3'],
    ['members', 'N/A', 'cell-unclear-mark D3'],
    ['members', 'na', 'cell-unclear-mark D3'],
    ['members', '..', 'cell-unclear-mark D3 → x'],
    ['members', ':', 'cell-unclear-mark D3 → x'],
    ['members', '*', 'cell-unclear-mark D3 → c'],
    ['members', '~', 'cell-unclear-mark D3'],
    ['members', 'NULL', 'cell-unclear-mark D3 → x'],
    ['members', 'N/A (32 Y11)', 'cell-not-a-whole-number D3'],
    ['members', '#REF!', 'cell-error-value D3'],
    ['members', '#N/A', 'cell-error-value D3'],
    ['members', '########', 'cell-error-value D3'],
    ['members', '=SUM(A1:A3)', 'cell-formula D3'],
    ['members', '@SUM(A1)', 'cell-formula D3'],
    ['members', '1e3', 'cell-scientific D3'],
    ['members', '1.2E+05', 'cell-scientific D3'],
    ['members', '0x1F', 'cell-hexadecimal D3'],
    ['members', '１２', 'cell-other-digits D3 → 12'],
    ['members', '١٢', 'cell-other-digits D3 → 12'],
    ['members', '12.0', 'cell-zeros D3 → 12'],
    ['members', '0012', 'cell-zeros D3 → 12'],
    ['members', '12.5', 'cell-not-a-whole-number D3'],
    ['members', '2O1', 'cell-letter-for-a-digit D3 → 201'],
    ['members', '201p', 'cell-flag D3 → 201 → p'],
    ['members', '201 (r)', 'cell-flag D3 → 201 → r'],
    ['members', '123 (Y0-Y10)', 'cell-coverage D3 → 123 → Y0-Y10'],
    ['members', 'c*', 'cell-symbol D3 → c'],
    ['members', '[x]', 'cell-symbol D3 → x'],
    ['members', 'Z', 'cell-symbol D3 → z'],
    ['members', 'c ', 'cell-symbol D3 → c'],
    ['members', ' 12', 'cell-spaces D3 → 12'],
    ['members', '12\u200B', 'cell-spaces D3 → 12'],
    ['members', 'Oct-11', 'cell-date D3'],
    ['members', '01/10/2011', 'cell-date D3'],
    ['members', '2010-11-01', 'cell-date D3'],
    ['members', '-5', 'cell-negative D3'],
    ['members', '−5', 'cell-negative D3'],
    ['members', '(5)', 'cell-not-a-whole-number D3'],
    ['members', 'about 120', 'cell-not-a-whole-number D3'],
    ['members', '1234567890', 'cell-not-a-whole-number D3'],
    ['attendance_percent', '100.5', 'cell-over-100 J3'],
    ['attendance_percent', '79,5', 'cell-not-a-number J3'],
    ['attendance_percent', '12.3456', 'cell-not-a-number J3'],
    ['members_flag', 'P', 'cell-unknown-flag E3 → p'],
    ['members_flag', 'provisional', 'cell-unknown-flag E3 → p'],
    ['members_flag', 'q', 'cell-unknown-flag E3'],
    ['read_from', ' ', 'empty-text K3'],
  ])('%s: %j', (column, value, issue) => {
    expect(verdictOf(withValue(column, value))).toEqual(refused(issue));
  });

  it('a flag beside a symbol is about nothing', () => {
    expect(verdictOf(withFlag('c', 'p'))).toEqual(refused('flag-beside-symbol E3 → '));
  });
});

describe('periods and days are never guessed', () => {
  it.each([
    ['time_period', '2020/21', 'period-not-six-digits A3 → 202021'],
    ['time_period', '2020-21', 'period-not-six-digits A3 → 202021'],
    ['time_period', '2020/2021', 'period-not-six-digits A3 → 202021'],
    ['time_period', '2020 to 2021', 'period-not-six-digits A3 → 202021'],
    ['time_period', '20202021', 'period-not-six-digits A3 → 202021'],
    ['time_period', 'AY 2020/21', 'period-not-six-digits A3 → 202021'],
    ['time_period', '202021.0', 'period-not-six-digits A3 → 202021'],
    ['time_period', ' 202021', 'period-not-six-digits A3 → 202021'],
    ['time_period', 'September 2020', 'period-not-six-digits A3'],
    ['time_period', '2020', 'period-not-six-digits A3'],
    ['time_period', 'Nov-10', 'period-not-six-digits A3 → 201011'],
    ['time_period', '01/11/2010', 'period-not-six-digits A3 → 201011'],
    ['time_period', '40483', 'period-not-six-digits A3 → 201011'],
    ['time_period', 'Oct-11', 'period-not-six-digits A3'],
    ['time_period', '202022', 'period-years-not-consecutive A3'],
    ['time_period', 'x', 'period-year-not-stated A3'],
    ['time_identifier', 'academic year', 'period-unknown-identifier B3 → Academic year'],
    ['time_identifier', 'Academic Year ', 'period-unknown-identifier B3 → Academic year'],
    ['time_identifier', 'School year', 'period-unknown-identifier B3'],
    ['time_identifier', 'Calendar year', 'period-unknown-identifier B3'],
    ['as_at', '31/08/2021', 'not-a-day C3 → 2021-08-31'],
    ['as_at', '31 August 2021', 'not-a-day C3 → 2021-08-31'],
    ['as_at', '44439', 'not-a-day C3 → 2021-08-31'],
    ['as_at', '01/09/2020', 'not-a-day C3'],
    ['as_at', '2021-02-30', 'not-a-day C3'],
    ['as_at', '', 'not-a-day C3'],
    ['as_at', '2020-08-31', 'as-at-outside C3'],
  ])('%s: %j', (column, value, issue) => {
    expect(verdictOf(withValue(column, value))).toEqual(refused(issue));
  });

  it('a period is read by the kind that was most likely meant, so that both faults are told', () => {
    const text = file(YEAR_1, YEAR_2.replace('202021,Academic year', '2020/21,academic year'));
    expect(verdictOf(text)).toEqual(
      refused('period-not-six-digits A3 → 202021', 'period-unknown-identifier B3 → Academic year'),
    );
  });

  it('a count after the end of its period is looked at', () => {
    expect(verdictOf(withValue('as_at', '2021-09-01'))).toEqual(['accepted', 'warning as-at-after C3']);
  });

  it('a day that the paper does not state may stand', () => {
    expect(verdictOf(withValue('as_at', 'x'))).toEqual(ACCEPTED);
  });
});

describe('another authority’s figures are not published', () => {
  it('and the site’s own geography may stand in the file', () => {
    expect(verdictOf(withPlace('', ''))).toEqual(ACCEPTED);
  });

  it.each([
    [',072,', ',72,', 'place-misspelt Q3 → 072'],
    [',072,', ',,', 'place-misspelt Q3 → 072'],
    ['Nowhere', 'NOWHERE', 'place-misspelt S3 → Nowhere'],
    ['Local authority', 'Local Authority', 'place-misspelt L3 → Local authority'],
    [',072,', ',371,', 'other-place Q3'],
    ['E08000099', 'E08000017', 'other-place R3'],
    ['Nowhere', 'Elsewhere', 'other-place S3'],
    ['Local authority', 'National', 'other-place L3'],
    ['E92000001', 'W92000004', 'other-place M3'],
  ])('%s written %s', (from, to, issue) => {
    expect(verdictOf(withPlace(from, to))).toEqual(refused(issue));
  });
});

describe('a header that is wrong is told once, and not again in every row', () => {
  it.each([
    ['moved_away', 'moved_awey', 'unknown-column H1 → moved_away'],
    ['moved_away', 'Moved', 'missing-column 1', 'unknown-column H1'],
    ['read_from', 'source', 'missing-column 1', 'unknown-column K1'],
    ['lanes,', 'members,', 'repeated-column I1', 'missing-column 1'],
    ['members_flag', 'members_flg', 'unknown-column E1 → members_flag'],
  ])('%s written %s', (from, to, ...issues) => {
    expect(verdictOf(withHeader(from, to))).toEqual(refused(...issues));
  });

  it('case, spaces and order are packaging, and are forgiven', () => {
    const { forgiven, accepted } = checkFile(fileOf(withHeader('moved_away', 'Moved Away')), contextOf());
    expect(forgiven.map(({ code }) => code)).toEqual(['header-names']);
    expect(accepted?.csv.split('\r\n')[0]).toBe(SWIMMING_HEADER);
  });
});

describe('a whole file', () => {
  const bytes = (...codes: number[]): Uint8Array => new Uint8Array(codes);

  it.each([
    ['that is right', file(YEAR_1, YEAR_2), ACCEPTED],
    ['with line ends of Windows', file(YEAR_1, YEAR_2).replaceAll('\n', '\r\n'), ACCEPTED],
    ['with semicolons', file(YEAR_1, YEAR_2).replaceAll(',', ';'), ACCEPTED],
    ['with tabs', file(YEAR_1, YEAR_2).replaceAll(',', '\t'), ACCEPTED],
    ['with a byte-order mark', `\uFEFF${file(YEAR_1, YEAR_2)}`, ACCEPTED],
    ['with blank rows at the end', `${file(YEAR_1, YEAR_2)}\n\n,,,,,,,,,,\n`, ACCEPTED],
    ['with a title above', `Swimming\n\n${file(YEAR_1, YEAR_2)}`, ACCEPTED],
    ['with a header alone', SWIMMING_HEADER, refused('no-rows')],
    ['with nothing', '', refused('file-is-empty')],
    ['that is a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), refused('file-is-image')],
    ['that is a PDF', '%PDF-1.7\n', refused('file-is-pdf')],
    ['that is a web page', '<!doctype html><html><table></table></html>', refused('file-is-html')],
    ['with a value too many', file(YEAR_1, `${YEAR_2},9`), refused('wrong-length 3')],
    ['with a comma without quotes', file(YEAR_1, YEAR_2.replace('120', '1,204')), refused('wrong-length 3')],
    ['with a row twice', file(YEAR_1, YEAR_2, YEAR_2), refused('repeated-row 4')],
    [
      'by another kind of period',
      file(YEAR_1, '202021,Financial year,2021-03-31,120,,150,20,10,6,80,a'),
      refused('wrong-kind-of-period B3'),
    ],
  ])('%s', (_, text, verdict) => {
    expect(verdictOf(text)).toEqual(verdict);
  });

  it('gives the text that would be published: commas, CRLF, and values as they stood', () => {
    const { accepted } = checkFile(fileOf(`Title\n${file(YEAR_1).replaceAll(',', ';')}`), contextOf());
    expect(accepted?.csv).toBe(`${SWIMMING_HEADER}\r\n${YEAR_1}\r\n`);
    expect(accepted?.table.observations).toHaveLength(1);
  });

  it('that repeats a fault is told of it once, with every row and a correction for each', () => {
    const { issues } = checkFile(
      fileOf(file(YEAR_1.replace('110', '"1,110"'), YEAR_2.replace('120', '"1,120"'))),
      contextOf(),
    );
    expect(issues).toMatchObject([
      {
        code: 'cell-thousands-mark',
        row: 2,
        rows: [3],
        message:
          '"1,110" has a comma or a space between its digits. Write digits alone: 1110. The same is wrong in row 3.',
        correction: [
          { row: 2, column: 'members', to: '1110' },
          { row: 3, column: 'members', to: '1120' },
        ],
      },
    ]);
  });

  it('tells all of its faults at once: the file, the header, the rows, the table', () => {
    const text = [
      `${SWIMMING_HEADER},colour`,
      `${YEAR_1},blue`,
      `${YEAR_1},blue`,
      `${YEAR_2},blue,9`,
      `${YEAR_2.replace('120', '12O')},blue`,
    ].join('\n');
    expect(verdictOf(text)).toEqual(
      refused('wrong-length 4', 'unknown-column L1', 'cell-letter-for-a-digit D5 → 120', 'repeated-row 3'),
    );
  });
});

describe('a group that is not declared', () => {
  const HEADER = 'time_period,time_identifier,as_at,age,swimmers,read_from';
  const context = contextOf({ dataset: swimmingClubByAge });
  it.each([
    ['Young', 'unknown-category D2 → young'],
    ['youn', 'unknown-category D2 → young'],
    ['All ages', 'unknown-category D2 → total'],
    ['', 'unknown-category D2'],
    ['babies', 'unknown-category D2'],
  ])('%j', (age, issue) => {
    expect(verdictOf(`${HEADER}\n202021,Academic year,x,${age},70,a`, context)).toEqual(refused(issue));
  });

  it('groups that do not come to their total are looked at', () => {
    const rows = [
      ['young', 70],
      ['older', 40],
      ['total', 111],
    ].map(([age, count]) => `202021,Academic year,x,${age},${count},a`);
    expect(verdictOf([HEADER, ...rows].join('\n'), context)).toEqual([
      'accepted',
      'warning does-not-add-up E4',
    ]);
  });
});

describe('beside what is published', () => {
  const published = tableOf(swimmingClub, SWIMMING_HEADER, YEAR_1, YEAR_2);
  const context = contextOf({ earlier: [published] });

  it('the same figures are nothing to publish', () => {
    expect(verdictOf(file(YEAR_2, YEAR_1), context)).toEqual(refused('nothing-new'));
  });

  it('the same figures from another paper may be published', () => {
    const version = { ...published.version, citation: { ...published.version.citation, item: 'Item 2' } };
    expect(verdictOf(file(YEAR_1, YEAR_2), { ...context, version })).toEqual(ACCEPTED);
  });

  it('a new year is accepted', () => {
    const next = '202122,Academic year,2022-08-31,125,,160,25,10,6,80,page 1';
    expect(verdictOf(file(YEAR_1, YEAR_2, next), context)).toEqual(ACCEPTED);
  });

  it('a row that is gone, a cell and a day that are others are looked at', () => {
    expect(
      verdictOf(file(YEAR_2.replace('79.5', '79').replace('2021-08-31', '2021-08-30')), context),
    ).toEqual([
      'accepted',
      'warning row-gone',
      'warning published-cell-changed J2',
      'warning published-day-changed C2',
    ]);
  });

  it('a year that is left out is looked at', () => {
    const later = '202223,Academic year,2023-08-31,125,,160,25,10,6,80,page 1';
    expect(verdictOf(file(YEAR_1, YEAR_2, later), context)).toEqual(['accepted', 'warning period-left-out']);
  });

  it('nothing is said of the version before while a row cannot be read', () => {
    expect(verdictOf(file(YEAR_1, YEAR_2.replace('120', '12O')), context)).toEqual(
      refused('cell-letter-for-a-digit D3 → 120'),
    );
  });

  it('a warning keeps its key wherever its row stands, and names the cell', () => {
    const keys = (text: string): (string | undefined)[] =>
      checkFile(fileOf(text), context).issues.map(({ key }) => key);
    const changed = YEAR_1.replace(',80,', ',81,');
    expect(keys(file(changed, YEAR_2))).toEqual(['published-cell-changed|attendance_percent|2019-20']);
    expect(keys(file(YEAR_2, changed))).toEqual(keys(file(changed, YEAR_2)));
  });

  it('what changed is said in words', () => {
    const { issues } = checkFile(fileOf(file(YEAR_1.replace(',80,', ',81,'), YEAR_2)), context);
    expect(issues.map(formatIssue)).toEqual([
      'Row 2, column J (attendance_percent): Attendance, 2019/20 was published as 80%, and the file has 81%. ' +
        'Correct it, or tick this and say why it changes.',
    ]);
  });
});

describe('a confidential count', () => {
  const context = contextOf({ version: unpublishedVersion });

  it('is refused, and the correction is c', () => {
    expect(verdictOf(withValue('lanes', '6').replace('150,20,10', '150,20,3'), context)).toContain(
      'fail small-number H3 → c',
    );
  });

  it.each([
    ['3p', 'cell-flag D3 → c'],
    [' 3', 'cell-spaces D3 → c'],
    ['3.0', 'cell-zeros D3 → c'],
    ['٣', 'cell-other-digits D3 → c'],
    ['3 or so', 'cell-not-a-whole-number D3'],
    ['three', 'cell-not-a-whole-number D3'],
    ['-3', 'cell-negative D3'],
    ['=3', 'cell-formula D3'],
    ['<5', 'cell-bound D3 → c'],
  ])('is not repeated from %j', (value, issue) => {
    const { issues } = checkFile(fileOf(withValue('members', value)), context);
    expect(verdictOf(withValue('members', value), context)).toEqual(refused(issue));
    expect(JSON.stringify(issues.map(({ found, message }) => [found, message]))).not.toMatch(
      /\b3|3\b|٣|three/,
    );
  });
});
