import { publishedDataset } from '@/app/published';
import { numberBeforeAFall } from '@/lib/scrutiny/questions/rules/number-before-a-fall';
import { everyYear } from '../../../../fixtures/made-tables/orchard';
import { madeSource } from '../../../../fixtures/question-source';

describe('a fall without the number that it is from', () => {
  it('is asked for that number, and rests on the fall, the number after and what they leave', () => {
    const tables = [publishedDataset('children-missing-education')!.latest];
    const [question] = numberBeforeAFall(madeSource({ tables }));
    expect(question?.text).toBe(
      'A fall of 24% to 160 cases is printed without the number before: what was it?',
    );
    expect(question?.cells.map(({ text }) => text)).toEqual(['160', '24%', '210 or 211']);
  });

  it('is not asked about where no dataset declares one', () => {
    expect(numberBeforeAFall(madeSource({ tables: [everyYear('stored', [1])] }))).toEqual([]);
  });
});
