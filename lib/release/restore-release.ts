import type { Table } from '../dataset/table';
import type { VersionId } from '../dataset/version';
import type { Published, PublishedDataset } from '../edition/published';
import { compareVersions } from '../revision/compare-versions';
import { restoringNote } from '../revision/restoring-note';
import { checkFile } from '../validation/check-file';
import type { Issue } from '../validation/issue';
import { checkContext } from './check-context';
import { releaseMessages } from './messages';
import { prepareRelease, reasonsFor, ticksFor } from './prepare-release';
import type { Release } from './release';

/** What an officer asks to go back to, and why. */
export interface Restoring {
  dataset: string;
  /** The version whose figures are published again; the one before the latest where it is left out. */
  to?: string;
  reason: string;
  /** What readers are told that it brings; our own sentence where it is left out. */
  note?: string;
}

export type RestoreRelease = { ok: true; release: Release } | { ok: false; issues: Issue[] };

/**
 * The release that undoes: the figures of an earlier version, byte for byte, with their own source. The reason speaks
 * for every figure that goes back, and for every warning that the version was not ticked for when it was published.
 */
export function restoreRelease(
  restoring: Restoring,
  published: Published,
  csvOf: (dataset: string, version: VersionId) => string,
): RestoreRelease {
  const { reason } = restoring;
  const found = published.datasets.find(({ dataset }) => dataset.id === restoring.dataset);
  const known = published.datasets.map(({ dataset }) => dataset.id);
  if (!found) return refused(releaseMessages.unknownDataset(restoring.dataset, known));
  const target = targetOf(found, restoring.to);
  if (!('observations' in target)) return refused(target);
  const { version } = target;
  const csv = csvOf(restoring.dataset, version.id);
  const ticked = new Map(version.publication?.ticks.map((tick) => [tick.warning, tick.reason]));
  const { cells } = compareVersions(found.latest, target);
  const release = prepareRelease({
    dataset: restoring.dataset,
    base: found.latest.version,
    csv,
    citation: version.citation,
    note: restoring.note?.trim() || restoringNote(version),
    reason,
    reasons: reasonsFor(cells, () => reason),
    ticks: ticksFor(warningsOf(csv, target, found, published), (key) => ticked.get(key) ?? reason),
    restores: version.id,
  });
  return { ok: true, release };
}

function targetOf({ tables, latest }: PublishedDataset, to: string | undefined): Table | Issue {
  if (to === undefined) return tables.at(-2) ?? releaseMessages.nothingToRestore();
  if (to === latest.version.id) return releaseMessages.alreadyLatest(latest.version.id);
  const known = tables.map(({ version }) => version.id);
  return tables.find(({ version }) => version.id === to) ?? releaseMessages.unknownVersion(to, known);
}

function warningsOf(
  csv: string,
  { dataset, version }: Table,
  found: PublishedDataset,
  published: Published,
): readonly Issue[] {
  const file = { name: `${dataset.id}.csv`, bytes: new TextEncoder().encode(csv) };
  return checkFile(file, checkContext(published, found, version)).issues;
}

function refused(issue: Issue): RestoreRelease {
  return { ok: false, issues: [issue] };
}
