import type { Table } from '../dataset/table';
import type { Tick, Version, VersionId } from '../dataset/version';
import type { Published, PublishedDataset } from '../edition/published';
import { sha256Hex } from '../edition/sha256-hex';
import { type Day, dayInLondon } from '../period/day';
import { compareVersions, nextNumber, type Revision } from '../revision/compare-versions';
import { COMMAND_LINE_LIMITS } from '../sheet/limits';
import { checkFile } from '../validation/check-file';
import { hasFailed, type Issue } from '../validation/issue';
import { validateCsv } from '../validation/validate-csv';
import { checkContext } from './check-context';
import { citationIssues } from './citation-issues';
import { type Conflict, conflictSince } from './conflict';
import { releaseMessages } from './messages';
import { nextVersionId } from './next-version-id';
import { reasonIssues } from './reason-issues';
import { readRelease, type Release, releaseId } from './release';
import { needsTick, tickKey } from './tick-key';

/** What a door answers to a release: the version that it becomes, or why it does not become one. */
export type Judgement =
  | { ok: true; version: PublishedVersion; table: Table; revision: Revision }
  | { ok: false; why: 'issues'; issues: Issue[] }
  | { ok: false; why: 'conflict'; conflict: Conflict }
  | { ok: false; why: 'already published'; version: Version };

/** A version that one of our doors makes: it says how it came to be. */
export type PublishedVersion = Version & Required<Pick<Version, 'publication'>>;

/** What a release is judged against. */
export interface JudgedAgainst {
  published: Published;
  now: Date;
}

/**
 * The one judgement of every door. Nothing that the release says of itself is believed: its figures are checked again,
 * every warning must be ticked, every changed figure has its reason, and its base must still be the latest.
 */
export function judgeRelease(given: Release, { published, now }: JudgedAgainst): Judgement {
  const read = readRelease(given);
  if (!read.ok) return refused(read.issues);
  const { release } = read;
  const found = published.datasets.find(({ dataset }) => dataset.id === release.dataset);
  if (!found) return refused([releaseMessages.unknownDataset(release.dataset, idsOf(published))]);
  if (found.damaged) return refused([releaseMessages.damagedVersions(found.damaged)]);
  const id = releaseId(release);
  const same = found.tables.find(({ version }) => version.publication?.release === id);
  if (same) return { ok: false, why: 'already published', version: same.version };
  const base = found.tables.find(({ version }) => isBase(version, release));
  if (!base) return refused([releaseMessages.unknownBase(release.base.version)]);
  if (base !== found.latest)
    return { ok: false, why: 'conflict', conflict: conflictSince(found, base.version.id) };
  const day = dayInLondon(now);
  const next = nextVersionId(found.latest.version.id, day);
  if (!next || isEarlier(now, found.latest.version)) return refused([dayIssue(found.latest.version.id, day)]);
  return judgeContent(release, found, published, { id: next, day, now });
}

interface Place {
  id: VersionId;
  day: Day;
  now: Date;
}

function judgeContent(
  release: Release,
  found: PublishedDataset,
  published: Published,
  place: Place,
): Judgement {
  const { dataset, latest } = found;
  const version = versionOf(release, latest.version, place);
  const bytes = new TextEncoder().encode(release.csv);
  const context = checkContext(published, found, version);
  // How long it may be is for the door to say that took it.
  const file = { name: `${release.dataset}.csv`, bytes };
  const { issues: checked } = checkFile(file, context, COMMAND_LINE_LIMITS);
  // What is published is read as it stands: nothing in its packaging may need to be forgiven.
  const read = validateCsv(release.csv, dataset, version, context.geography, context);
  const issues = [
    ...checked.filter(({ level }) => level === 'fail'),
    ...(read.ok || hasFailed(checked) ? [] : read.issues),
    ...tickIssues(release.ticks, checked),
    ...citationIssues(release, found, published.meetings),
  ];
  if (!read.ok) return refused(issues);
  const revision = compareVersions(latest, read.table);
  issues.push(...reasonIssues(release.reasons, revision.cells));
  if (issues.length > 0) return refused(issues);
  const numbered = {
    ...version,
    number: nextNumber(latest.version.number, revision.kind),
    ...publicationOf(release, checked, place.now),
  };
  return { ok: true, version: numbered, table: { ...read.table, version: numbered }, revision };
}

function versionOf({ csv, citation, note }: Release, latest: Version, { id, day }: Place): Version {
  return { id, number: latest.number, published: day, citation, sha256: sha256Hex(csv), note };
}

/** Kept with the version: each tick with what the warning says now, not with what the release says that it said. */
function publicationOf(
  release: Release,
  checked: readonly Issue[],
  now: Date,
): Required<Pick<Version, 'publication'>> {
  const said = new Map(checked.map((issue) => [tickKey(issue), issue.message]));
  return {
    publication: {
      release: releaseId(release),
      at: now.toISOString(),
      ...(release.reason !== undefined && { reason: release.reason }),
      reasons: release.reasons,
      ticks: release.ticks.map((tick) => ({ ...tick, message: said.get(tick.warning) ?? tick.message })),
      ...(release.restores && { restores: release.restores }),
    },
  };
}

function tickIssues(ticks: readonly Tick[], checked: readonly Issue[]): Issue[] {
  const warnings = checked.filter(({ level }) => level === 'warning');
  const ticked = new Set(ticks.map(({ warning }) => warning));
  const known = new Set(warnings.map(tickKey));
  const stale = [...ticked].filter((key) => !known.has(key));
  return [
    ...warnings
      .filter((warning) => needsTick(warning) && !ticked.has(tickKey(warning)))
      .map(releaseMessages.untickedWarning),
    ...(stale.length > 0 ? [releaseMessages.staleTicks(stale)] : []),
  ];
}

function isBase(version: Version, { base }: Release): boolean {
  return version.id === base.version && version.sha256 === base.sha256;
}

/** A clock that went back within the day would put two versions in the wrong order. */
function isEarlier(now: Date, latest: Version): boolean {
  return latest.publication !== undefined && now.toISOString() < latest.publication.at;
}

function dayIssue(latest: VersionId, day: Day): Issue {
  return latest === `${day}-99` ? releaseMessages.tooManyToday() : releaseMessages.clockBehind(latest, day);
}

function refused(issues: Issue[]): Judgement {
  return { ok: false, why: 'issues', issues };
}

function idsOf({ datasets }: Published): string[] {
  return datasets.map(({ dataset }) => dataset.id);
}
