import { columnLetter, formatIssue, hasFailed, type Issue } from '@/lib/validation/issue';

const issue: Issue = { level: 'fail', code: 'any', message: 'It is wrong. Mend it.' };

describe('a column', () => {
  it.each([
    [0, 'A'],
    [1, 'B'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%i has the letter that a spreadsheet shows, %s', (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
  });
});

describe('an issue in one line', () => {
  it.each([
    ['no place', issue, 'It is wrong. Mend it.'],
    [
      'a file',
      { ...issue, file: 'swimming-club/2021-10-01.csv' },
      'swimming-club/2021-10-01.csv: It is wrong. Mend it.',
    ],
    ['a row', { ...issue, row: 6 }, 'Row 6: It is wrong. Mend it.'],
    [
      'a row and a column',
      { ...issue, row: 6, column: { letter: 'F', name: 'moved_away' } },
      'Row 6, column F (moved_away): It is wrong. Mend it.',
    ],
  ])('names %s', (_, given, expected) => {
    expect(formatIssue(given)).toBe(expected);
  });

  it('names file, row and column, so that a search for the file finds it', () => {
    const line = formatIssue({
      ...issue,
      file: 'swimming-club/2021-10-01.csv',
      row: 6,
      column: { letter: 'F', name: 'moved_away' },
    });
    expect(line).toBe('swimming-club/2021-10-01.csv, row 6, column F (moved_away): It is wrong. Mend it.');
  });
});

describe('the verdict', () => {
  it.each([
    ['nothing', [], false],
    ['a warning', [{ ...issue, level: 'warning' }] as Issue[], false],
    ['a failure', [issue], true],
    ['a failure after a warning', [{ ...issue, level: 'warning' }, issue] as Issue[], true],
  ])('on %s', (_, issues, expected) => {
    expect(hasFailed(issues)).toBe(expected);
  });
});
