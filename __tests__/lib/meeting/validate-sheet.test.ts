import { day, dayOrMonth, id, text, whereStated } from '@/lib/meeting/define-column';
import { defineRegister } from '@/lib/meeting/define-register';
import { openSheet } from '@/lib/meeting/open-sheet';
import { validateSheet } from '@/lib/meeting/validate-sheet';

const walks = defineRegister({
  id: 'walks',
  title: 'Walks',
  summary: 'A walk.',
  columns: {
    id: id('walk_id', 'Walk', 'A short name.'),
    label: text('label', 'Label', 'What it is called.'),
    first: day('first_day', 'First day', 'The day.'),
    last: whereStated(day('last_day', 'Last day', 'The last day.')),
  },
  inOrder: [['first', 'last']],
});

const validate = (rows: string) =>
  validateSheet(walks, openSheet(walks, `walk_id,label,first_day,last_day\n${rows}`), new Map());

test('rows come in the order of the file', () => {
  expect(validate('peak,Peak,2020-03-23,x\ndale,"Dale, long",2020-03-24,2020-03-25\n')).toEqual({
    rows: [
      { id: 'peak', label: 'Peak', first: '2020-03-23' },
      { id: 'dale', label: 'Dale, long', first: '2020-03-24', last: '2020-03-25' },
    ],
    issues: [],
  });
});

test('every value that is wrong in every row is an issue with its place', () => {
  expect(validate('peak,,2020-02-30,x\nDale,Dale,2020-03-24,soon\n').issues).toMatchObject([
    { code: 'empty-value', row: 2, column: { letter: 'B', name: 'label' } },
    { code: 'not-a-day', row: 2, column: { letter: 'C', name: 'first_day' }, found: '2020-02-30' },
    { code: 'not-an-id', row: 3, column: { letter: 'A', name: 'walk_id' }, found: 'Dale' },
    { code: 'not-a-day', row: 3, column: { letter: 'D', name: 'last_day' }, found: 'soon' },
  ]);
});

test('an id that stands twice is an issue at its second place, which names the first', () => {
  expect(
    validate('peak,Peak,2020-03-23,x\ndale,Dale,2020-03-23,x\npeak,Peak,2020-03-23,x\n').issues,
  ).toMatchObject([{ code: 'repeated-id', row: 4, column: { letter: 'A', name: 'walk_id' }, found: 'peak' }]);
});

test('an event that ends before it begins is an issue', () => {
  expect(validate('peak,Peak,2020-03-23,2020-03-22\n').issues).toMatchObject([
    {
      code: 'out-of-order',
      row: 2,
      column: { letter: 'D', name: 'last_day' },
      message: '2020-03-22 comes before first_day, which is 2020-03-23. Correct one of the two.',
    },
  ]);
});

test('an event of one day may be written with the same day twice', () => {
  expect(validate('peak,Peak,2020-03-23,2020-03-23\n').issues).toEqual([]);
});

const letters = defineRegister({
  id: 'letters',
  title: 'Letters',
  summary: 'A letter.',
  columns: {
    id: id('letter_id', 'Letter', 'A short name.'),
    sent: dayOrMonth('sent', 'Sent', 'The day or month.'),
    answered: whereStated(dayOrMonth('answered', 'Answered', 'The day or month.')),
    by: whereStated(text('answered_by', 'By', 'What answered it.')),
  },
  inOrder: [['sent', 'answered']],
  needs: [
    ['answered', 'by'],
    ['by', 'answered'],
  ],
});

const validateLetter = (row: string) =>
  validateSheet(letters, openSheet(letters, `letter_id,sent,answered,answered_by\n${row}\n`), new Map());

test.each([
  ['stated in both columns', 'a,2020-03-03,2020-03-04,a card'],
  ['stated in neither', 'a,2020-03-03,x,x'],
  ['with the month of the day before it', 'a,2020-03-03,2020-03,a card'],
  ['with a day of the month before it', 'a,2020-03,2020-03-01,a card'],
])('two columns that need each other may be %s', (_name, row) => {
  expect(validateLetter(row).issues).toEqual([]);
});

test.each([
  ['first', 'a,2020-03-03,2020-03-04,x', { letter: 'D', name: 'answered_by' }, 'answered'],
  ['second', 'a,2020-03-03,x,a card', { letter: 'C', name: 'answered' }, 'answered_by'],
])('the %s of two columns alone is one issue, at the other', (_name, row, column, stated) => {
  expect(validateLetter(row).issues).toMatchObject([
    {
      code: 'stated-alone',
      row: 2,
      column,
      message: `${stated} is stated, and this is not: the one needs the other. State both, or write x in both.`,
    },
  ]);
});

test('a month that comes before the month of a day is an issue', () => {
  expect(validateLetter('a,2020-03-03,2020-02,a card').issues).toMatchObject([
    {
      code: 'out-of-order',
      message: '2020-02 comes before sent, which is 2020-03-03. Correct one of the two.',
    },
  ]);
});
