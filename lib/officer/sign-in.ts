import type { Account } from './account';
import { isPassword } from './password';
import type { SignedIn } from './sessions';
import type { Throttle } from './throttle';

/** What an officer typed, and from where. */
export interface Attempt {
  id: string;
  password: string;
  address: string;
}

export type SignInOutcome =
  { ok: true; who: SignedIn } | { ok: false; why: 'wrong' } | { ok: false; why: 'wait'; seconds: number };

interface Guards {
  byAccount: Throttle;
  byAddress: Throttle;
}

/**
 * Signs an officer in. An unknown id and a wrong password are the same answer after the same work. Attempts are
 * counted for the account and for the address, whether there is such an account or not.
 */
export async function signIn(
  { id: typed, password, address }: Attempt,
  accounts: readonly Account[],
  { byAccount, byAddress }: Guards,
  nowMs: number,
): Promise<SignInOutcome> {
  const id = typed.trim().toLowerCase().slice(0, 64);
  const waitMs = byAddress.attempt(address, nowMs) || byAccount.attempt(id, nowMs);
  if (waitMs > 0) return { ok: false, why: 'wait', seconds: Math.ceil(waitMs / 1000) };
  const account = accounts.find((each) => each.id === id);
  const isRight = await isPassword(password, account?.password);
  if (!account || !isRight) return { ok: false, why: 'wrong' };
  byAccount.forgive(id);
  byAddress.forgive(address);
  return { ok: true, who: { account: account.id, password: account.password.hash } };
}

/** The officer of a session, where the account is still there and its password is still the same. */
export function officerOf(session: SignedIn | undefined, accounts: readonly Account[]): Account | undefined {
  const account = accounts.find(({ id }) => id === session?.account);
  return account?.password.hash === session?.password ? account : undefined;
}
