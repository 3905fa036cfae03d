import type { Table } from '../dataset/table';
import type { Published } from './published';

/** What would be published with one more version of a dataset: its table becomes the latest. */
export function withTable(published: Published, table: Table): Published {
  const datasets = published.datasets.map((each) =>
    each.dataset.id === table.dataset.id ? { ...each, tables: [...each.tables, table], latest: table } : each,
  );
  return { ...published, datasets };
}
