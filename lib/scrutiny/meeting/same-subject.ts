import type { Item } from '../../meeting/item';

/** Whether two items are on one subject: the same title, and figures here of one or the other. Apologies are none. */
export function isSameSubject(one: Item, other: Item): boolean {
  const hasFigures = one.datasets.length + other.datasets.length > 0;
  return hasFigures && one.title.toLowerCase() === other.title.toLowerCase();
}
