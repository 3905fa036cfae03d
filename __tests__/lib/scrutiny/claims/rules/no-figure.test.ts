import { noFigure } from '@/lib/scrutiny/claims/rules/no-figure';
import { madeClaim } from '../../../../fixtures/made-claim';

const {
  dataset: _dataset,
  measure: _measure,
  ...about
} = madeClaim({ note: 'No number of boys is printed.' });

test('a sentence about no measure of any dataset rests on nothing', () => {
  expect(noFigure.find(about)).toEqual({ outcome: 'no figure', sentences: [], cells: [] });
});

test.each([
  ['a measure', { measure: 'eaten' }],
  ['a dataset', { dataset: 'made-orchard' }],
])('it may not name %s', (_, named) => {
  expect(() => noFigure.find({ ...about, ...named })).toThrow('no figure, and yet a measure: made-claim');
});

test('it must say what is not printed', () => {
  const { note: _note, ...silent } = about;
  expect(() => noFigure.find(silent)).toThrow('what is not printed is not said: made-claim');
});
