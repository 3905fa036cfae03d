import { currentEdition, publishedDataset } from '@/app/published';
import { datasetCardOf } from '@/lib/edition/edition-cards';

test('the card of a dataset has the answer that its page opens with, and its main figure', () => {
  const card = datasetCardOf(currentEdition(), publishedDataset('elective-home-education')!.latest);
  expect(card.kicker).toBe('Elective home education');
  expect(card.headline).toBe('201 children were recorded as electively home educated on 31 August 2020');
  expect(card.figure?.id).toBe('trend-current-ehe-recorded');
});
