import type { Table } from '@/lib/dataset/table';
import type { Card } from '@/lib/export/card/card';
import { datasetCard } from '@/lib/export/card/figure-card';
import { frozenArticle } from './article';

/** The card of a dataset in one version. It never changes, so what it says is taken as it stood on the version's day. */
export function datasetCardOf(table: Table): Card {
  const { lead, main } = frozenArticle(table);
  return datasetCard(table.dataset.title, lead, main);
}
