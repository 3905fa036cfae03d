import { placeKey } from '../revision/compare-versions';
import type { CellPlace } from '../dataset/version';

/** Names a figure among all datasets. */
export function cellKey(dataset: string, place: CellPlace): string {
  return `${dataset}|${placeKey(place)}`;
}
