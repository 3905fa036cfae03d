import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { PasswordHash } from './account';

/** Fewer characters than this are refused. */
export const LEAST_PASSWORD_LENGTH = 12;

/** More than this is no password, and would only cost time. */
const MOST_PASSWORD_LENGTH = 1024;

const HASH_BYTES = 32;

/** What OWASP asks of scrypt: 128 MB and about half a second for every guess. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;

/** Why a password is refused, or `undefined`. Length is what counts; nothing else is asked of it. */
export function passwordProblem(password: string): string | undefined {
  if (password.length < LEAST_PASSWORD_LENGTH)
    return `The password has ${password.length} characters. Use at least ${LEAST_PASSWORD_LENGTH}.`;
  return password.length > MOST_PASSWORD_LENGTH
    ? `The password has ${password.length} characters. Use at most ${MOST_PASSWORD_LENGTH}.`
    : undefined;
}

/** What is kept of a password. The same password twice gives two hashes that have nothing in common. */
export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(16).toString('base64');
  const hash = await derive(password, { ...COST, salt });
  return { algorithm: 'scrypt', ...COST, salt, hash: hash.toString('base64') };
}

/**
 * Whether it is the password that was kept. Where there is no such account the same work is done for nothing, so that
 * the time of the answer does not tell which accounts there are.
 */
export async function isPassword(password: string, kept: PasswordHash | undefined): Promise<boolean> {
  if (password.length > MOST_PASSWORD_LENGTH) return false;
  const expected = kept ?? NOBODY;
  const found = await derive(password, expected);
  return timingSafeEqual(found, Buffer.from(expected.hash, 'base64')) && kept !== undefined;
}

const NOBODY: PasswordHash = {
  algorithm: 'scrypt',
  ...COST,
  salt: Buffer.alloc(16).toString('base64'),
  hash: Buffer.alloc(HASH_BYTES).toString('base64'),
};

/** One after another: each takes 128 MB, and nobody is to fill the memory by signing in many times at once. */
let last: Promise<unknown> = Promise.resolve();

function derive(password: string, cost: Pick<PasswordHash, 'N' | 'r' | 'p' | 'salt'>): Promise<Buffer> {
  const turn = last.then(() => deriveNow(password.normalize('NFKC'), cost));
  last = turn.catch(() => undefined);
  return turn;
}

function deriveNow(
  password: string,
  { N, r, p, salt }: Pick<PasswordHash, 'N' | 'r' | 'p' | 'salt'>,
): Promise<Buffer> {
  const options = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(password, Buffer.from(salt, 'base64'), HASH_BYTES, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
