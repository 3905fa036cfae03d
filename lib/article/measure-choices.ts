import type { Table } from '../dataset/table';
import { type Quantity, quantitiesOf } from '../dataset/value';
import { kebab } from '../figure/define-figures';

/** One thing that can be followed over time: a quantity of a dataset, for the whole or for one group. */
export interface MeasureChoice {
  /** As it stands in an address: `elective-home-education.y11-leavers`. */
  id: string;
  label: string;
  table: Table;
  quantity: Quantity;
  groups: Readonly<Record<string, string>>;
}

/** Everything that can be followed over time, dataset by dataset. */
export function measureChoices(tables: readonly Table[]): MeasureChoice[] {
  return tables.flatMap((table) =>
    quantitiesOf(table).flatMap((quantity) =>
      groupsOf(table).map(({ key, label, groups }) => ({
        id: [table.dataset.id, kebab(quantity.name), ...key].join('.'),
        label: [quantity.label, ...label].join(': '),
        table,
        quantity,
        groups,
      })),
    ),
  );
}

/** The whole where there are no groups; each group, the total among them, where there are. */
function groupsOf({ dataset }: Table): { key: string[]; label: string[]; groups: Record<string, string> }[] {
  const [name] = Object.keys(dataset.breakdowns);
  if (name === undefined) return [{ key: [], label: [], groups: {} }];
  return Object.entries(dataset.breakdowns[name]?.categories ?? {}).map(([key, { label }]) => ({
    key: [kebab(key)],
    label: [label],
    groups: { [name]: key },
  }));
}
