import { declaredChecks, uncheckedMeasures } from '@/app/(site)/methods/declared-checks';
import { childrenMissingEducation } from '@/data/children-missing-education/dataset';
import { electiveHomeEducation } from '@/data/elective-home-education/dataset';
import { electiveHomeEducationByYearGroup } from '@/data/elective-home-education-by-year-group/dataset';

const datasets = [electiveHomeEducation, electiveHomeEducationByYearGroup, childrenMissingEducation];

test('a sum of parts is written out with the names of its measures', () => {
  expect(declaredChecks(electiveHomeEducation, datasets)[1]).toEqual({
    label: 'Home educated, supported and pending make all who were known to the team',
    sum:
      'Home educated at some time in the year + Officer involvement, not home educated + Involvement still pending' +
      ' = Known to the EHE team in the year',
  });
});

test('one fact in two tables names the other table', () => {
  expect(declaredChecks(electiveHomeEducation, datasets).at(-1)?.sum).toBe(
    'Home-educated pupils in Year 11 = the same fact in “Elective home education by year group”',
  );
});

test('what only restates the check of another dataset is left out', () => {
  expect(declaredChecks(electiveHomeEducationByYearGroup, datasets)).toEqual([
    {
      label: 'The year groups make the total',
      sum: 'Home-educated pupils, each National Curriculum Year added up = the printed total',
    },
  ]);
});

test('a dataset without sums has none', () => {
  expect(declaredChecks(childrenMissingEducation, datasets)).toEqual([]);
});

test('measures that stand in no sum are named, and only they', () => {
  expect(uncheckedMeasures(datasets)).toEqual([
    {
      dataset: 'Children missing education',
      measures: ['Active cases', 'Resolved cases', 'Fall in active cases since Quarter 1'],
    },
  ]);
});
