import type { Account } from '@/lib/officer/account';
import { hashPassword } from '@/lib/officer/password';
import { officerOf, signIn } from '@/lib/officer/sign-in';
import { throttle } from '@/lib/officer/throttle';

const PASSWORD = 'correct horse battery';
let jo: Account;

beforeAll(async () => {
  jo = { id: 'jo', name: 'Jo Smith', role: 'Performance officer', password: await hashPassword(PASSWORD) };
});

const guards = (free: number) => {
  const limits = { free, firstWaitMs: 1500, longestWaitMs: 60_000, forgottenAfterMs: 60_000, mostKeys: 10 };
  return { byAccount: throttle(limits), byAddress: throttle(limits) };
};

const typed = (id: string, password: string) => ({ id, password, address: '192.0.2.1' });

describe('an officer', () => {
  it.each(['jo', ' JO '])('signs in as “%s” with the right password', async (id) => {
    expect(await signIn(typed(id, PASSWORD), [jo], guards(5), 0)).toEqual({
      ok: true,
      who: { account: 'jo', password: jo.password.hash },
    });
  });

  it.each([
    ['a wrong password', 'jo', 'correct horse batterie'],
    ['an id that nobody has', 'sam', PASSWORD],
    ['nothing', '', ''],
  ])('is told the same for %s', async (_, id, password) => {
    expect(await signIn(typed(id, password), [jo], guards(5), 0)).toEqual({ ok: false, why: 'wrong' });
  });

  it('waits after too many attempts, with the right password too', async () => {
    const few = guards(1);
    await signIn(typed('jo', 'wrong wrong wrong'), [jo], few, 0);

    expect(await signIn(typed('jo', PASSWORD), [jo], few, 1)).toEqual({ ok: false, why: 'wait', seconds: 2 });
    expect(await signIn(typed('jo', PASSWORD), [jo], few, 2000)).toMatchObject({ ok: true });
  });

  it('waits at an address from which too much was tried, whatever the id', async () => {
    const few = guards(1);
    await signIn(typed('sam', 'wrong wrong wrong'), [jo], few, 0);

    expect(await signIn(typed('jo', PASSWORD), [jo], few, 1)).toMatchObject({ why: 'wait' });
  });
});

describe('a session', () => {
  it('is the officer’s', () => {
    expect(officerOf({ account: 'jo', password: jo.password.hash }, [jo])).toBe(jo);
  });

  it('is nobody’s when the account is removed, or has another password', () => {
    expect(officerOf({ account: 'jo', password: jo.password.hash }, [])).toBeUndefined();
    expect(officerOf({ account: 'jo', password: 'of before' }, [jo])).toBeUndefined();
    expect(officerOf(undefined, [jo])).toBeUndefined();
  });
});
