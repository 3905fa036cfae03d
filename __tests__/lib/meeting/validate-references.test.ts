import { id, reference, references, whereStated } from '@/lib/meeting/define-column';
import { defineRegister } from '@/lib/meeting/define-register';
import { referenceIssues } from '@/lib/meeting/validate-references';

const walks = defineRegister({
  id: 'walks',
  title: 'Walks',
  summary: 'A walk.',
  columns: {
    id: id('walk_id', 'Walk', 'A short name.'),
    paper: whereStated(reference('papers', 'paper_id', 'Paper', 'The paper.')),
    datasets: references('datasets', 'datasets', 'Datasets', 'The datasets.'),
  },
});

const columns = [
  { letter: 'A', name: 'walk_id' },
  { letter: 'B', name: 'paper_id' },
  { letter: 'C', name: 'datasets' },
];
const known = new Map([
  ['papers', new Set(['minutes'])],
  ['datasets', new Set(['youth-offending-cohort', 'family-time-capacity'])],
]);
const record = (paper_id: string, datasets: string) => ({
  row: 4,
  values: { walk_id: 'peak', paper_id, datasets },
});

test.each([
  ['that are found', 'minutes', 'family-time-capacity;youth-offending-cohort'],
  ['that are not stated', 'x', 'x'],
  ['that cannot be read, which is another issue', 'The Minutes', ''],
])('references %s are no issue', (_name, paper, datasets) => {
  expect(referenceIssues(walks, record(paper, datasets), columns, known)).toEqual([]);
});

test('a reference to no row says which file lacks it', () => {
  expect(referenceIssues(walks, record('agenda', 'x'), columns, known)).toMatchObject([
    {
      code: 'unknown-reference',
      row: 4,
      column: { letter: 'B', name: 'paper_id' },
      found: 'agenda',
      message: '"agenda" is not an id in papers.csv. Correct it, or add the row there.',
    },
  ]);
});

test('each dataset of a list that is not in the catalogue is an issue of its own', () => {
  const issues = referenceIssues(walks, record('x', 'pupils;family-time-capacity;visits'), columns, known);
  expect(issues.map(({ found }) => found)).toEqual(['pupils', 'visits']);
  expect(issues[0]?.message).toBe(
    '"pupils" is not a dataset. Write one of: youth-offending-cohort, family-time-capacity.',
  );
});

test('a reference to a list that could not be read is left alone', () => {
  expect(referenceIssues(walks, record('agenda', 'x'), columns, new Map())).toEqual([]);
});
