import { publishedDataset } from '@/app/published';
import { academicYear } from '@/lib/period/period';
import { sumThatDiffers } from '@/lib/scrutiny/questions/rules/sum-that-differs';
import { madeTable } from '../../../../fixtures/made-tables/orchard';
import { madeSource } from '../../../../fixtures/question-source';

describe('a sum that is not its parts', () => {
  it('is asked about with both numbers, and rests on every part', () => {
    const table = madeTable([
      { period: academicYear(2019), cells: { stored: 5, eaten: 3, sold: 2, handled: 9 } },
    ]);
    const [question] = sumThatDiffers(madeSource({ tables: [table] }));
    expect(question).toMatchObject({
      text: '“Apples in store at some time” is printed as 9, and its parts come to 10 (2019/20): which should members use?',
      basis: 'a sum that differs',
    });
    expect(question?.cells.map(({ text }) => text)).toEqual(['5', '3', '2', '9']);
  });

  it('is not asked about where it is', () => {
    const table = madeTable([
      { period: academicYear(2019), cells: { stored: 5, eaten: 3, sold: 2, handled: 10 } },
    ]);
    expect(sumThatDiffers(madeSource({ tables: [table] }))).toEqual([]);
  });
});

describe('two tables that print one fact', () => {
  const ehe = publishedDataset('elective-home-education')!.latest;
  const byYear = publishedDataset('elective-home-education-by-year-group')!.latest;
  const lookup = (id: string) => [ehe, byYear].find(({ dataset }) => dataset.id === id);

  it('are asked about once, with the cell of each', () => {
    const questions = sumThatDiffers(madeSource({ tables: [ehe, byYear], lookup }));
    expect(questions.filter(({ text }) => text.includes('Year 11'))).toMatchObject([
      {
        text: 'The number in Year 11 is 32 in one table and 33 in another (11 September 2020): which should members use?',
        weight: 1,
        cells: [
          { dataset: 'elective-home-education', measure: 'y11_pupils', text: '32' },
          {
            dataset: 'elective-home-education-by-year-group',
            measure: 'pupils',
            groups: { year_group: '11' },
            text: '33',
          },
        ],
      },
    ]);
  });
});
