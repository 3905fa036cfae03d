import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../dataset/dataset';
import type { Table } from '../dataset/table';
import type { Version } from '../dataset/version';
import { versionListSchema } from '../dataset/version-schema';
import { site } from '../site/config';
import { hasFailed, type Issue } from '../validation/issue';
import { messages } from '../validation/messages';
import { validateCsv } from '../validation/validate-csv';

export type ReadTables = { ok: true; tables: Table[] } | { ok: false; issues: Issue[] };

/** Every published version of a dataset, earliest first, or every problem in any of its files. */
export function readTables(dataFolder: string, dataset: Dataset): ReadTables {
  const folder = join(dataFolder, dataset.id);
  const list = readVersions(folder, dataset.id);
  if (!list.ok) return list;
  const read = list.versions.map((version) => readTable(folder, dataset, version));
  const issues = [
    ...unlistedFiles(folder, dataset.id, list.versions),
    ...read.flatMap((result) => result.issues),
  ];
  if (hasFailed(issues)) return { ok: false, issues };
  return { ok: true, tables: read.flatMap((result) => (result.table ? [result.table] : [])) };
}

function readVersions(
  folder: string,
  id: string,
): { ok: true; versions: Version[] } | { ok: false; issues: Issue[] } {
  const file = `${id}/versions.json`;
  const path = join(folder, 'versions.json');
  if (!existsSync(path))
    return { ok: false, issues: [{ ...messages.badVersionsFile('', 'it is not there'), file }] };
  const parsed = versionListSchema.safeParse(parseJson(readFileSync(path, 'utf8')));
  if (parsed.success) return { ok: true, versions: parsed.data };
  const issues = parsed.error.issues.map((issue) =>
    messages.badVersionsFile(issue.path.join('.'), issue.message),
  );
  return { ok: false, issues: issues.map((issue) => ({ ...issue, file })) };
}

function readTable(folder: string, dataset: Dataset, version: Version): { table?: Table; issues: Issue[] } {
  const file = `${dataset.id}/${version.id}.csv`;
  const path = join(folder, `${version.id}.csv`);
  if (!existsSync(path)) return { issues: [{ ...messages.missingFile(), file }] };
  const bytes = readFileSync(path);
  const changed =
    sha256(bytes) === version.sha256 ? [] : [{ ...messages.changedOnDisk(sha256(bytes)), file }];
  const validated = validateCsv(bytes.toString('utf8'), dataset, version, site.geography);
  const issues = [...changed, ...validated.issues.map((issue) => ({ ...issue, file }))];
  return validated.ok ? { table: validated.table, issues } : { issues };
}

function unlistedFiles(folder: string, id: string, versions: readonly Version[]): Issue[] {
  const listed = new Set(versions.map((version) => `${version.id}.csv`));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv') && !listed.has(name))
    .map((name) => ({
      ...messages.unlistedFile(sha256(readFileSync(join(folder, name)))),
      file: `${id}/${name}`,
    }));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The parsed text; text that is not JSON becomes `undefined`, which no schema accepts. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The bytes of a published version, as the council keeps them. Throws when the file is not there. */
export function readAuthoredCsv(dataFolder: string, dataset: string, version: string): string {
  return readFileSync(join(dataFolder, dataset, `${version}.csv`), 'utf8');
}
