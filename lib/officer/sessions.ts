import { createHash, randomBytes } from 'node:crypto';

/** Nobody has done anything for so long: the session ends. */
export const IDLE_MS = 30 * 60_000;

/** Whatever was done: it ends after so long. */
export const LONGEST_MS = 8 * 3_600_000;

/** Beyond that the one that was used longest ago ends. */
const MOST_SESSIONS = 1000;

/** Who has signed in, and with which password. */
export interface SignedIn {
  account: string;
  /** The hash of the password at that time: a session does not outlive its password. */
  password: string;
}

interface Session extends SignedIn {
  beganMs: number;
  usedMs: number;
}

/** Sessions of officers, kept in memory alone: a server that is started again has none. */
export interface Sessions {
  /** Begins one. The token is told to the officer’s browser and kept nowhere. */
  begin: (who: SignedIn, nowMs: number) => string;
  /** Whose it is, and used now; `undefined` for one that has ended or never was. */
  use: (token: string, nowMs: number) => SignedIn | undefined;
  end: (token: string) => void;
}

/** 256 random bits, so that none can be guessed, kept as their hash, so that none can be read. */
export function officerSessions(): Sessions {
  // In the order of their use, the oldest first.
  const sessions = new Map<string, Session>();
  const begin = (who: SignedIn, nowMs: number): string => {
    const token = randomBytes(32).toString('base64url');
    sessions.set(hashOf(token), { ...who, beganMs: nowMs, usedMs: nowMs });
    const [oldest] = sessions.keys();
    if (sessions.size > MOST_SESSIONS && oldest !== undefined) sessions.delete(oldest);
    return token;
  };
  const use = (token: string, nowMs: number): SignedIn | undefined => {
    const key = hashOf(token);
    const session = sessions.get(key);
    if (!session) return undefined;
    sessions.delete(key);
    if (nowMs - session.usedMs >= IDLE_MS || nowMs - session.beganMs >= LONGEST_MS) return undefined;
    sessions.set(key, { ...session, usedMs: nowMs });
    return { account: session.account, password: session.password };
  };
  return { begin, use, end: (token) => void sessions.delete(hashOf(token)) };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
