import { day, id, text, whereStated } from '@/lib/meeting/define-column';
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
  inOrder: ['first', 'last'],
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
      code: 'ends-before-start',
      row: 2,
      column: { letter: 'D', name: 'last_day' },
      message: 'It ends on 2020-03-22, before it begins on 2020-03-23. Correct one of the two.',
    },
  ]);
});

test('an event of one day may be written with the same day twice', () => {
  expect(validate('peak,Peak,2020-03-23,2020-03-23\n').issues).toEqual([]);
});
