import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type KeptRelease, keptIdPattern, keptReleaseSchema } from '../release/kept-release';

/** Where releases wait: RELEASES_FOLDER, or `releases` beside the accounts. */
export function releasesFolder(officersFile: string): string {
  return resolve(process.env['RELEASES_FOLDER'] || join(dirname(officersFile), 'releases'));
}

/** A name for a new one, that nobody can guess. */
export function newKeptId(): string {
  return randomBytes(16).toString('hex');
}

/** Keeps a release, or what was decided on it: the file is the old one or the new one, whole. */
export function keepRelease(folder: string, kept: KeptRelease): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = pathOf(folder, kept.id);
  const beside = `${path}.${newKeptId()}.new`;
  try {
    writeFileSync(beside, JSON.stringify(kept), { mode: 0o600, flag: 'wx', flush: true });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** The release of that id; `undefined` where there is none, or none that can be read. */
export function readKeptRelease(folder: string, id: string): KeptRelease | undefined {
  if (!keptIdPattern.test(id) || !existsSync(pathOf(folder, id))) return undefined;
  try {
    const parsed = keptReleaseSchema.safeParse(JSON.parse(readFileSync(pathOf(folder, id), 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Every release that is kept, the one that was prepared last first. */
export function readKeptReleases(folder: string): KeptRelease[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => readKeptRelease(folder, name.slice(0, -'.json'.length)) ?? [])
    .sort((a, b) => (a.preparedAt < b.preparedAt ? 1 : -1));
}

function pathOf(folder: string, id: string): string {
  return join(folder, `${id}.json`);
}
