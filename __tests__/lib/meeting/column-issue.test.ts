import { columnIssue } from '@/lib/meeting/column-issue';
import { day, oneOf, text, whereStated } from '@/lib/meeting/define-column';
import { formatIssue } from '@/lib/validation/issue';

const label = text('label', 'Label', 'What happened.');
const time = whereStated(text('time', 'Time', 'The time as printed.'));
const first = day('first_day', 'First day', 'The day.');
const year = oneOf('year', 'Year', 'How it is known.', ['printed', 'worked out']);
const column = { letter: 'D', name: 'first_day' };

test.each([
  ['empty', label, '', 'The value is empty. Fill it in.'],
  ['empty', time, '', 'The value is empty. Write x where the paper does not state it.'],
  [
    'must be stated',
    label,
    'x',
    '"x" says that the paper does not state it, and this column needs a value. Fill it in.',
  ],
  ['space at an end', label, 'May ', '"May " begins or ends with a space. Remove it.'],
  ['not an id', label, 'A b', '"A b" is not an id. Write small letters, digits and hyphens: first-lockdown.'],
  [
    'not a day or month',
    label,
    '2020',
    '"2020" is not a day or a month. Write 2020-03-03, or 2020-03 where the paper gives the month alone.',
  ],
  ['not a whole number', label, '27.', '"27." is not a whole number. Write digits alone.'],
  ['not a number', label, '24%', '"24%" is not a number. Write digits, with a point for decimals: 39.2.'],
  ['not one of the words', year, 'guessed', '"guessed" is not one of "printed", "worked out".'],
] as const)('says of "%s" what to do', (problem, declared, found, message) => {
  expect(columnIssue(problem, declared, 6, column, found).message).toBe(message);
});

test('names the row and the column as a spreadsheet does', () => {
  expect(formatIssue(columnIssue('not a day', first, 6, column, '30/02/2020'))).toBe(
    'Row 6, column D (first_day): "30/02/2020" is not a day. Write it as 2020-08-31, or x where the paper does not state it.',
  );
});
