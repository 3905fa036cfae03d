import type { Dataset } from '../dataset/dataset';
import type { Table } from '../dataset/table';
import type { Version, VersionId } from '../dataset/version';
import { versionListSchema } from '../dataset/version-schema';
import { site } from '../site/config';
import { hasFailed, type Issue } from '../validation/issue';
import { messages } from '../validation/messages';
import { validateCsv } from '../validation/validate-csv';
import type { DatasetTexts } from './edition';
import { sha256Hex } from './sha256-hex';

export type OpenedDataset = { ok: true; tables: Table[] } | { ok: false; issues: Issue[] };
export type OpenedVersions = { ok: true; versions: Version[] } | { ok: false; issues: Issue[] };

/** Every published version of a dataset, earliest first, or every problem in any of its files. */
export function openDataset(texts: DatasetTexts, dataset: Dataset): OpenedDataset {
  const list = openVersions(texts);
  if (!list.ok) return list;
  const earlier: Table[] = [];
  const opened = list.versions.map((version) => {
    const result = openTable(texts, dataset, version, [...earlier]);
    if (result.table) earlier.push(result.table);
    return result;
  });
  const issues = [...unlistedFiles(texts, list.versions), ...opened.flatMap((result) => result.issues)];
  if (hasFailed(issues)) return { ok: false, issues };
  return { ok: true, tables: opened.flatMap((result) => (result.table ? [result.table] : [])) };
}

export type Sound =
  { ok: true; tables: Table[]; damaged: VersionId[]; issues: Issue[] } | { ok: false; issues: Issue[] };

/**
 * The versions of a dataset whose files are as they were published, and the ids of those that are not. A damaged
 * one that `kept` still holds from before stays: its figures are the published ones.
 */
export function openSound(texts: DatasetTexts, dataset: Dataset, kept: readonly Table[]): Sound {
  const list = openVersions(texts);
  if (!list.ok) return list;
  const earlier: Table[] = [];
  const opened = list.versions.map((version) => {
    const { table, issues } = openTable(texts, dataset, version, [...earlier]);
    const good = hasFailed(issues) ? keptOf(kept, version) : table;
    if (good) earlier.push(good);
    return { version, table: good, issues };
  });
  return {
    ok: true,
    tables: opened.flatMap(({ table }) => (table ? [table] : [])),
    damaged: opened.flatMap(({ version, table }) => (table ? [] : [version.id])),
    issues: opened.flatMap(({ issues }) => issues),
  };
}

/** The list of a dataset's versions, whatever became of their files. */
export function openVersions({ id, versions }: DatasetTexts): OpenedVersions {
  const file = `${id}/versions.json`;
  if (versions === undefined)
    return { ok: false, issues: [{ ...messages.badVersionsFile('', 'it is not there'), file }] };
  const parsed = versionListSchema.safeParse(parseJson(versions));
  if (parsed.success) return { ok: true, versions: parsed.data };
  const issues = parsed.error.issues.map((issue) =>
    messages.badVersionsFile(issue.path.join('.'), issue.message),
  );
  return { ok: false, issues: issues.map((issue) => ({ ...issue, file })) };
}

function openTable(
  texts: DatasetTexts,
  dataset: Dataset,
  version: Version,
  earlier: readonly Table[],
): { table?: Table; issues: Issue[] } {
  const file = `${dataset.id}/${version.id}.csv`;
  const csv = texts.csvs[version.id];
  if (csv === undefined) return { issues: [{ ...messages.missingFile(), file }] };
  const sha256 = sha256Hex(csv);
  const changed = sha256 === version.sha256 ? [] : [{ ...messages.changedOnDisk(sha256), file }];
  const validated = validateCsv(csv, dataset, version, site.geography, { earlier, lookup: () => undefined });
  const issues = [...changed, ...validated.issues.map((issue) => ({ ...issue, file }))];
  return validated.ok ? { table: validated.table, issues } : { issues };
}

function keptOf(kept: readonly Table[], version: Version): Table | undefined {
  const same = kept.find((table) => table.version.id === version.id);
  return same?.version.sha256 === version.sha256 ? same : undefined;
}

function unlistedFiles({ id, csvs }: DatasetTexts, versions: readonly Version[]): Issue[] {
  const listed = new Set<string>(versions.map((version) => version.id));
  return Object.entries(csvs)
    .filter(([name]) => !listed.has(name))
    .map(([name, csv]) => ({ ...messages.unlistedFile(sha256Hex(csv)), file: `${id}/${name}.csv` }));
}

/** The parsed text; text that is not JSON becomes `undefined`, which no schema accepts. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
