import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Account, accountsSchema } from '../officer/account';

export type ReadAccounts = { ok: true; accounts: readonly Account[] } | { ok: false; problem: string };

/** Where OFFICERS_FILE says that the accounts are; `undefined` where it says nothing: publishing is off. */
export function officersFile(): string | undefined {
  const said = process.env['OFFICERS_FILE'];
  return said ? resolve(said) : undefined;
}

/** The accounts of a file. One that is not there has none. */
export function readAccounts(path: string): ReadAccounts {
  if (isInRepository(path)) return { ok: false, problem: inRepository(path) };
  if (!existsSync(path)) return { ok: true, accounts: [] };
  try {
    const parsed = accountsSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return { ok: true, accounts: parsed.data };
  } catch {
    // Said below: what stands in it is nobody’s to see.
  }
  return {
    ok: false,
    problem: `${path} is not a file of officers’ accounts. Put it back from the last copy.`,
  };
}

/** Writes the accounts: the file is the old one or the new one, whole, and only its owner may read it. */
export function writeAccounts(path: string, accounts: readonly Account[]): void {
  if (isInRepository(path)) throw new Error(inRepository(path));
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(beside, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Changes with every change of the file; empty where there is none. */
export function accountsTag(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.size} ${found.ino}` : '';
}

/** Whatever is in the repository is committed one day. */
function isInRepository(path: string): boolean {
  const way = relative(realpathSync(process.cwd()), realPath(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}

/** Where a path leads when links are followed, as far as it is there already. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

function inRepository(path: string): string {
  return `${path} is in the repository, where it would be committed one day. Choose a place outside: OFFICERS_FILE=/etc/figures/officers.json`;
}
