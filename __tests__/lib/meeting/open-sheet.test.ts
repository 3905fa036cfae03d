import { id, text } from '@/lib/meeting/define-column';
import { defineRegister } from '@/lib/meeting/define-register';
import { idsOf, openSheet } from '@/lib/meeting/open-sheet';

const walks = defineRegister({
  id: 'walks',
  title: 'Walks',
  summary: 'A walk.',
  columns: {
    id: id('walk_id', 'Walk', 'A short name.'),
    label: text('label', 'Label', 'What it is called.'),
  },
});

test('a sheet with the declared columns, in any order, has no issues', () => {
  expect(openSheet(walks, 'label,walk_id\nPeak,peak\n').issues).toEqual([]);
});

test('a file that is not there is an issue', () => {
  expect(openSheet(walks, undefined).issues).toMatchObject([{ code: 'missing-register' }]);
});

test('a file that cannot be split is an issue and has no records', () => {
  const sheet = openSheet(walks, 'walk_id,label\npeak,Peak,too many\n');
  expect(sheet.issues).toMatchObject([{ code: 'wrong-length', row: 2 }]);
  expect(sheet.csv).toBeUndefined();
});

test('a column that is missing and one that is not declared are two issues, the second with a likely name', () => {
  expect(openSheet(walks, 'Walk ID,label\npeak,Peak\n').issues).toMatchObject([
    { code: 'missing-column', row: 1, message: 'There is no column "walk_id" (Walk). Add it.' },
    { code: 'unknown-column', row: 1, column: { letter: 'A', name: 'Walk ID' }, found: 'Walk ID' },
  ]);
  expect(openSheet(walks, 'Walk ID,label\npeak,Peak\n').issues[1]?.message).toContain(
    'Did you mean "walk_id"?',
  );
});

test('the ids of a sheet are those that stand in it', () => {
  const sheet = openSheet(walks, 'walk_id,label\npeak,Peak\ndale,\n');
  expect(idsOf(walks, sheet)).toEqual(new Set(['peak', 'dale']));
});

test('a sheet without its id column has no list of ids, which is not an empty one', () => {
  expect(idsOf(walks, openSheet(walks, 'label\nPeak\n'))).toBeUndefined();
});
