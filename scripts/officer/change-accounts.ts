import { type Account, accountIdPattern } from '@/lib/officer/account';
import { hashPassword, passwordProblem } from '@/lib/officer/password';
import { officersFile, readAccounts, writeAccounts } from '@/lib/store/officers-file';
import { askPassword } from './ask-password';

/** Adds an officer. Throws a sentence when the id is taken or cannot be one. */
export async function addOfficer({ id, name, role }: Omit<Account, 'password'>): Promise<void> {
  const { path, accounts } = opened();
  if (!accountIdPattern.test(id))
    throw new Error(
      `"${id}" cannot be an id. Use small letters, digits, and . _ @ -, at least two: jo.smith`,
    );
  if (accounts.some((account) => account.id === id))
    throw new Error(
      `There is an officer "${id}" already. For another password: npm run officer -- password ${id}`,
    );
  const password = await newPassword();
  writeAccounts(path, [...accounts, { id, name: name.trim(), role: role.trim(), password }]);
  say(`${name} may now sign in as ${id}.`);
}

/** Every officer on a line. */
export function listOfficers(): void {
  const { path, accounts } = opened();
  if (accounts.length === 0) say(`There are no officers in ${path}.`);
  for (const { id, name, role } of accounts) say(`${id.padEnd(24)}${name}, ${role}`);
}

/** Removes an officer. What was published stays, and so does the name in its history. */
export function removeOfficer(id: string): void {
  const { path, accounts } = opened();
  const account = known(id, accounts);
  writeAccounts(
    path,
    accounts.filter((each) => each !== account),
  );
  say(`${account.name} may no longer sign in.`);
}

/** Sets another password: open sessions end. */
export async function changePassword(id: string): Promise<void> {
  const { path, accounts } = opened();
  const account = known(id, accounts);
  const password = await newPassword();
  writeAccounts(
    path,
    accounts.map((each) => (each === account ? { ...each, password } : each)),
  );
  say(`The password of ${account.name} is changed.`);
}

function opened(): { path: string; accounts: readonly Account[] } {
  const path = officersFile();
  if (path === undefined)
    throw new Error(
      'OFFICERS_FILE is not set. Name a file outside the repository: OFFICERS_FILE=/etc/figures/officers.json',
    );
  const read = readAccounts(path);
  if (!read.ok) throw new Error(read.problem);
  return { path, accounts: read.accounts };
}

function known(id: string, accounts: readonly Account[]): Account {
  const account = accounts.find((each) => each.id === id);
  if (!account) throw new Error(`There is no officer "${id}". npm run officer -- list shows every one.`);
  return account;
}

async function newPassword(): Promise<Account['password']> {
  const password = await askPassword();
  const problem = passwordProblem(password);
  if (problem !== undefined) throw new Error(problem);
  return hashPassword(password);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
