import {
  day,
  dayOrMonth,
  decimal,
  id,
  list,
  oneOf,
  reference,
  references,
  text,
  whereStated,
  wholeNumber,
  yesOrNo,
} from '@/lib/meeting/define-column';

const label = text('label', 'Label', 'What happened.');
const eventId = id('event_id', 'Event', 'A short name.');
const first = day('first_day', 'First day', 'The day.');
const when = dayOrMonth('day', 'Day', 'The day or month.');
const number = wholeNumber('number', 'Number', 'The minute.');
const precision = oneOf('precision', 'Precision', 'Day or month.', ['day', 'month']);
const onCharts = yesOrNo('on_charts', 'On charts', 'Whether charts show it.');
const paper = reference('papers', 'paper_id', 'Paper', 'The paper.');
const datasets = references('datasets', 'datasets', 'Datasets', 'The datasets.');
const last = whereStated(first);
const per = decimal('per_cent', 'Per cent', 'The per cent.');
const groups = list('groups', 'Groups', 'The groups.');

test.each([
  ['words', label, 'First lockdown', 'First lockdown'],
  ['an id', eventId, 'first-lockdown', 'first-lockdown'],
  ['a day', first, '2020-03-23', '2020-03-23'],
  ['a month', when, '2020-03', '2020-03'],
  ['a number', number, '95', 95],
  ['a zero', number, '0', 0],
  ['one of the words', precision, 'month', 'month'],
  ['yes', onCharts, 'yes', true],
  ['no', onCharts, 'no', false],
  ['a reference', paper, '2019-09-17-minutes', '2019-09-17-minutes'],
  [
    'two references',
    datasets,
    'youth-offending-cohort;family-time-capacity',
    ['youth-offending-cohort', 'family-time-capacity'],
  ],
  ['a number with a point', per, '39.2', 39.2],
  ['a number without one', per, '24', 24],
  ['a nought', per, '0', 0],
  ['two words', groups, '7;violence_against_the_person', ['7', 'violence_against_the_person']],
  ['x in a list of words, which is then empty', groups, 'x', []],
  ['x in a list, which is then empty', datasets, 'x', []],
  ['a day that is stated', last, '2020-08-31', '2020-08-31'],
  ['x where the papers may be silent', last, 'x', undefined],
])('reads %s', (_name, column, found, value) => {
  expect(column.read(found)).toEqual({ value });
});

test.each([
  ['an empty cell', label, '', 'empty'],
  ['a blank cell', label, '  ', 'empty'],
  ['an empty cell where the papers may be silent', last, '', 'empty'],
  ['an empty list', datasets, '', 'empty'],
  ['a space before', label, ' First lockdown', 'space at an end'],
  ['a line end after', label, 'First lockdown\n', 'space at an end'],
  ['x where a value is needed', label, 'x', 'must be stated'],
  ['capitals in an id', eventId, 'First-Lockdown', 'not an id'],
  ['a reference with a space', paper, 'the minutes', 'not an id'],
  ['a list with commas', datasets, 'youth-offending-cohort,family-time-capacity', 'not an id'],
  [
    'a list with a space after the semicolon',
    datasets,
    'youth-offending-cohort; family-time-capacity',
    'not an id',
  ],
  ['a day that is not in the calendar', first, '2019-02-29', 'not a day'],
  ['a day with slashes', first, '23/03/2020', 'not a day'],
  ['a day with slashes where a month would do', when, '03/2020', 'not a day or month'],
  ['another word', precision, 'year', 'not one of the words'],
  ['a word in capitals', onCharts, 'Yes', 'not one of the words'],
  ['a number with its sign', per, '24%', 'not a number'],
  ['a number with a comma', per, '1,204', 'not a number'],
  ['a number that ends in a point', per, '39.', 'not a number'],
  ['an empty list of words', groups, '', 'empty'],
  ['a list of words with nothing between two semicolons', groups, '7;;8', 'empty'],
  ['a list of words with a space', groups, '7; 8', 'space at an end'],
  ['a number with a full stop', number, '95.', 'not a whole number'],
  ['a number below 0', number, '-1', 'not a whole number'],
])('refuses %s', (_name, column, found, problem) => {
  expect(column.read(found)).toBe(problem);
});
