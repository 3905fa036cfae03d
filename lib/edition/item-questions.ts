import type { Item } from '../meeting/item';
import type { Question } from '../scrutiny/questions/question';
import type { QuestionSource } from '../scrutiny/questions/question-source';
import { writeQuestions } from '../scrutiny/questions/write-questions';
import type { Edition } from './edition';
import { lookupLatest } from './published';

/**
 * The questions of an item, from an edition as it was known on the day of its meeting, what was said and what had been
 * promised. None where members had no figures with it.
 */
export function itemQuestions(
  { published }: Edition,
  item: Item,
  said: Pick<QuestionSource, 'claims' | 'open'>,
): Question[] {
  const tables = item.datasets.flatMap(
    (id) => published.datasets.find(({ dataset }) => dataset.id === id)?.latest ?? [],
  );
  if (tables.length === 0) return [];
  const untidy = published.meetings.untidy.filter((thing) => thing.item === item.id);
  return writeQuestions({ ...said, tables, lookup: lookupLatest(published), untidy });
}
