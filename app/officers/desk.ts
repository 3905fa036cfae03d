import type { Account } from '@/lib/officer/account';
import { tokenIn } from '@/lib/officer/session-cookie';
import { officerSessions, type Sessions } from '@/lib/officer/sessions';
import { officerOf } from '@/lib/officer/sign-in';
import { throttle, type Throttle } from '@/lib/officer/throttle';
import { site } from '@/lib/site/config';
import { accountsTag, officersFile, readAccounts } from '@/lib/store/officers-file';

interface Desk {
  sessions: Sessions;
  byAccount: Throttle;
  byAddress: Throttle;
  /** The accounts as they were read last, and of which state of the file. */
  read?: { tag: string; accounts: readonly Account[] | undefined };
}

const KEY = Symbol.for('childrens-services-statistics.officers');
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Kept for the whole process: Next may load this module several times. */
export function desk(): Desk {
  const home = globalThis as { [KEY]?: Desk };
  home[KEY] ??= {
    sessions: officerSessions(),
    // Short for an account, because anybody can make its officer wait; long for who tries many.
    byAccount: throttle({
      free: 5,
      firstWaitMs: SECOND,
      longestWaitMs: MINUTE,
      forgottenAfterMs: 60 * MINUTE,
      mostKeys: 10_000,
    }),
    byAddress: throttle({
      free: 10,
      firstWaitMs: SECOND,
      longestWaitMs: 15 * MINUTE,
      forgottenAfterMs: 60 * MINUTE,
      mostKeys: 10_000,
    }),
  };
  return home[KEY];
}

/** Everybody who may publish here; `undefined` where nobody may: there is no file of accounts, or it cannot be read. */
export function officers(): readonly Account[] | undefined {
  const path = officersFile();
  if (path === undefined) return undefined;
  const here = desk();
  const tag = `${path} ${accountsTag(path)}`;
  if (here.read?.tag !== tag) {
    const read = readAccounts(path);
    if (!read.ok) console.error(read.problem);
    here.read = { tag, accounts: read.ok && read.accounts.length > 0 ? read.accounts : undefined };
  }
  return here.read.accounts;
}

/** The officer who asks, by the session in the cookie. */
export function officerAsking(headers: Pick<Headers, 'get'>): Account | undefined {
  const token = tokenIn(headers.get('cookie'));
  return token === undefined
    ? undefined
    : officerOf(desk().sessions.use(token, Date.now()), officers() ?? []);
}

/** What an officer’s page is told of publishing here. */
export function publishingState(headers: Pick<Headers, 'get'>): object {
  if (officers() === undefined) return { publishing: 'off' };
  const name = officerAsking(headers)?.name;
  return {
    publishing: 'on',
    approval: site.officers.secondOfficer,
    ...(name !== undefined && { signedIn: { name } }),
  };
}
