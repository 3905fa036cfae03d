import { publishedDataset } from '@/app/published';
import { shareWithoutBase } from '@/lib/scrutiny/questions/rules/share-without-base';
import { everyYear, orchard } from '../../../../fixtures/made-tables/orchard';
import { madeSource } from '../../../../fixtures/question-source';

const ask = (...tables: ReturnType<typeof everyYear>[]) => shareWithoutBase(madeSource({ tables }));

describe('a percentage without the number that it is of', () => {
  it('is asked about once for each base, with every cell of it', () => {
    const questions = ask(publishedDataset('children-missing-education-characteristics')!.latest);
    expect(questions.map(({ text, cells }) => [text, cells.map((cell) => cell.text)])).toEqual([
      ['39.2% of newly identified cases were in the Central area: 39.2% of how many?', ['39.2%']],
      [
        '44% of children missing education were classified as Roma by their parents: 44% of how many?',
        ['44%', '33%'],
      ],
    ]);
  });

  it('is not asked about where part and whole are printed, or it is a fall', () => {
    const shares = everyYear('ripe_percent', [40]);
    const printedShares = [{ percent: 'ripe_percent', part: 'eaten', whole: 'handled' }];
    expect(ask(shares)).toHaveLength(1);
    expect(ask({ ...shares, dataset: { ...orchard, printedShares } })).toEqual([]);
    expect(ask(publishedDataset('children-missing-education')!.latest)).toEqual([]);
  });
});
