import { formatCell } from '../../cell/format-cell';
import { formatVersion } from '../../dataset/format-version';
import { isPartWayRow, observationsAt, periodsOf, type Table } from '../../dataset/table';
import type { VersionId } from '../../dataset/version';
import { describeWhen, type Value, valueAt } from '../../dataset/value';
import { laterVersions } from './later-versions';
import type { SinceThen } from './meeting-page';
import type { KnownDataset, MeetingSource } from './meeting-source';
import { itemsThen } from './meeting-items';
import { versionHad } from './version-had';

/** What the figures that members had have done since, one entry for each dataset, each fact a sentence. */
export function figuresSince(source: MeetingSource): SinceThen['figures'] {
  return datasetsOf(source).map((known) => {
    const { id, title } = known.dataset;
    return { dataset: { id, title }, sentences: sentencesOf(source, known) };
  });
}

/** The datasets that the meeting's items list, each once, in the order of the items. */
export function datasetsOf(source: MeetingSource): KnownDataset[] {
  const ids = new Set(itemsThen(source).flatMap(({ datasets }) => datasets));
  return [...ids].flatMap((id) => source.dataset(id) ?? []);
}

function sentencesOf(source: MeetingSource, known: KnownDataset): string[] {
  const had = versionHad(known, source.asKnownOn);
  if (!had) return [firstPublished(known)];
  if ('lost' in had)
    return [
      `The version of ${formatVersion(had.lost)}, which members had, cannot be shown: its file is not as it was published.`,
    ];
  const later = laterVersions(known.tables, had.table);
  const latest = later.length === 0 ? had.table : known.tables.at(-1);
  const lost = lostSince(known, had.table);
  return [
    ...(later.length === 0 && lost.length > 0 ? [] : [countLater(later.map(({ version }) => version.id))]),
    ...later.flatMap(({ sentences }) => sentences),
    ...(latest && latest !== had.table ? nowBeside(source, had.table, latest) : []),
    ...lost,
  ];
}

function firstPublished({ tables }: KnownDataset): string {
  const [first] = tables;
  return first
    ? `Its figures were first published on ${formatVersion(first.version.id)}.`
    : 'None of its figures can be shown: their files are not as they were published.';
}

function countLater(ids: readonly VersionId[]): string {
  const last = ids.at(-1);
  if (last === undefined) return 'No later version has been published.';
  return ids.length === 1
    ? `One later version has been published, on ${formatVersion(last)}.`
    : `${ids.length} later versions have been published, the last on ${formatVersion(last)}.`;
}

/** How the page opens now, where it opens with other words, and what has been counted part-way since. */
function nowBeside({ article }: MeetingSource, had: Table, latest: Table): string[] {
  const [then, now] = [article(had).lead, article(latest).lead];
  return [...(then === now ? [] : [`Its page now opens: “${now}”`]), ...partWaySince(had, latest)];
}

/** "201 on 31 August 2020 then; 240 on 10 September 2021 is part-way and not compared." */
function partWaySince(had: Table, latest: Table): string[] {
  const { mainMeasure, breakdowns } = had.dataset;
  const whole = periodsOf(had).findLast((period) => !isPartWay(had, period.id));
  const since = periodsOf(latest).findLast((period) => isPartWay(latest, period.id));
  if (!whole || !since || isPartWay(had, since.id) || Object.keys(breakdowns).length > 0) return [];
  const [then, now] = [valueAt(had, mainMeasure, whole), valueAt(latest, mainMeasure, since)];
  return [`${show(then)} then; ${show(now)} is part-way and not compared.`];
}

function isPartWay(table: Table, period: string): boolean {
  return observationsAt(table, period).some(isPartWayRow);
}

function show(value: Value): string {
  return `${formatCell(value.cell, value.quantity.unit)} ${describeWhen(value)}`;
}

/** Versions since that cannot be shown. */
function lostSince({ damaged }: KnownDataset, had: Table): string[] {
  return damaged
    .filter((id) => id > had.version.id)
    .map((id) => `The version of ${formatVersion(id)} cannot be shown: its file is not as it was published.`);
}
