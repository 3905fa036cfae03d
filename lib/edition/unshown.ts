import type { Dataset } from '../dataset/dataset';
import type { VersionId } from '../dataset/version';
import type { Figure } from '../figure/figure';
import type { Published } from './published';

/** Figures that were published and cannot be shown, because their file is not the one that was published. */
export interface Unshown {
  dataset: Dataset;
  /** The version that was asked for; absent where no version of the dataset can be shown and the latest was. */
  version?: VersionId;
  /** The last version that can be shown, where there is one. */
  instead?: VersionId;
}

/** What cannot be shown of a dataset: that version or, where none is given, all of it. `undefined` where it can, or never was. */
export function unshownAt(
  { datasets, unreadable = [] }: Published,
  id: string,
  version?: string,
): Unshown | undefined {
  const shown = datasets.find(({ dataset }) => dataset.id === id);
  const found = shown ?? unreadable.find(({ dataset }) => dataset.id === id);
  if (!found) return undefined;
  const { dataset, damaged = [] } = found;
  if (version === undefined) return shown ? undefined : { dataset };
  const own = damaged.find((each) => each === version);
  return own && { dataset, version: own, ...(shown && { instead: shown.latest.version.id }) };
}

/** The versions after the latest that can be shown, for a figure of that latest: nothing where there is none. */
export function unshownAfter({ datasets }: Published, { dataset, version }: Figure): readonly VersionId[] {
  const found = datasets.find((each) => each.dataset.id === dataset.id);
  if (found?.latest.version.id !== version.id) return [];
  return (found.damaged ?? []).filter((id) => id > version.id);
}
