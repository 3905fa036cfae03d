import type { Dataset } from '../dataset/dataset';
import type { Observation, Table } from '../dataset/table';
import { comparePeriods, type Period } from '../period/period';
import { isKeptBack } from '../revision/cell-history';
import { placeKey } from '../revision/compare-versions';
import type { FindableRow } from './findable';

/** One row of a dataset as each version that has it prints it. */
export interface RowThroughVersions {
  period: Period;
  groups: Readonly<Record<string, string>>;
  versions: readonly { version: number; observation: Observation }[];
  /** Whether some figure of it is confidential in some version. */
  isKeptBack: boolean;
}

/** The rows of all versions, each once: by period, and within it in the order of the latest version that has it. */
export function rowsThroughVersions(tables: readonly Table[]): RowThroughVersions[] {
  const rows = new Map<string, { version: number; observation: Observation }[]>();
  for (const [version, { observations }] of [...tables.entries()].toReversed())
    for (const observation of observations) {
      const key = placeKey({ period: observation.period.id, measure: '', groups: observation.groups });
      const known = rows.get(key);
      if (known) known.unshift({ version, observation });
      else rows.set(key, [{ version, observation }]);
    }
  return [...rows.values()]
    .flatMap((versions) => {
      const latest = versions.at(-1)?.observation;
      if (!latest) return [];
      const cells = versions.flatMap(({ observation }) => Object.values(observation.cells));
      return [{ period: latest.period, groups: latest.groups, versions, isKeptBack: isKeptBack(cells) }];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** The row as its last version describes it; without the words that it was read from where those may not be said. */
export function findableRow(
  dataset: Dataset,
  { versions }: RowThroughVersions,
  isSayable: boolean,
): FindableRow {
  const observation = versions.at(-1)?.observation;
  if (!observation) throw new Error('a row without a version');
  const { period, asAt, groups, readFrom } = observation;
  const named = Object.entries(groups).flatMap(([name, key]) => {
    const breakdown = dataset.breakdowns[name];
    const label = breakdown?.categories[key]?.label ?? key;
    return [{ label, isTotal: key === breakdown?.total }];
  });
  const parts = named.filter(({ isTotal }) => !isTotal).map(({ label }) => label);
  return {
    ...{ period, asAt, groups },
    ...(parts.length > 0 && { groupLabel: parts.join(', ') }),
    ...(named.length > 0 && { head: named.map(({ label }) => label).join(', ') }),
    ...(isSayable && { readFrom }),
  };
}
