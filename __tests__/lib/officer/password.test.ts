import { hashPassword, isPassword, passwordProblem } from '@/lib/officer/password';

describe('a password', () => {
  it('is known by what is kept of it, and another is not', async () => {
    const kept = await hashPassword('correct horse battery');

    expect(await isPassword('correct horse battery', kept)).toBe(true);
    expect(await isPassword('correct horse batterie', kept)).toBe(false);
  });

  it('is kept as scrypt makes it, with N of 131,072, r of 8 and p of 1, and never itself', async () => {
    const kept = await hashPassword('correct horse battery');

    expect(kept).toMatchObject({ algorithm: 'scrypt', N: 131_072, r: 8, p: 1 });
    expect(JSON.stringify(kept)).not.toContain('horse');
  });

  it('is kept in another way each time', async () => {
    const [one, other] = [
      await hashPassword('correct horse battery'),
      await hashPassword('correct horse battery'),
    ];

    expect(one.salt).not.toBe(other.salt);
    expect(one.hash).not.toBe(other.hash);
  });

  it('is the same however its letters were typed', async () => {
    const kept = await hashPassword('caf\u00e9 caf\u00e9 caf\u00e9');

    expect(await isPassword('cafe\u0301 cafe\u0301 cafe\u0301', kept)).toBe(true);
  });

  it('is none where there is no account', async () => {
    expect(await isPassword('', undefined)).toBe(false);
  });

  it('of a megabyte is not worked on', async () => {
    expect(await isPassword('a'.repeat(1_000_000), undefined)).toBe(false);
  });
});

test.each([
  ['eleven char', 'The password has 11 characters. Use at least 12.'],
  ['twelve chars', undefined],
  ['a'.repeat(1025), 'The password has 1025 characters. Use at most 1024.'],
])('what is wrong with it is said', (password, problem) => {
  expect(passwordProblem(password)).toBe(problem);
});
