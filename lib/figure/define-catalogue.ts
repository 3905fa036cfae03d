import type { Dataset } from '../dataset/dataset';
import type { FigureDefinition } from './define-figures';

/** A dataset and what we draw from it. */
export interface CatalogueEntry {
  dataset: Dataset;
  figures: readonly FigureDefinition[];
}

/** The list of datasets. Throws when two have one id. */
export function defineCatalogue(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  const ids = entries.map(({ dataset }) => dataset.id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw new Error(`two datasets with one id: ${repeated}`);
  return entries;
}
