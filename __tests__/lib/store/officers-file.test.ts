import { mkdtempSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from '@/lib/officer/account';
import { accountsTag, officersFile, readAccounts, writeAccounts } from '@/lib/store/officers-file';

const jo: Account = {
  id: 'jo',
  name: 'Jo Smith',
  role: 'Performance officer',
  password: { algorithm: 'scrypt', N: 131_072, r: 8, p: 1, salt: 'c2FsdA==', hash: 'aGFzaA==' },
};

const folder = () => mkdtempSync(join(tmpdir(), 'officers-'));

describe('the file of accounts', () => {
  it('is read as it was written, and only its owner may read it', () => {
    const path = join(folder(), 'private/officers.json');
    writeAccounts(path, [jo]);

    expect(readAccounts(path)).toEqual({ ok: true, accounts: [jo] });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(path, '..'))).toEqual(['officers.json']);
  });

  it('has nobody in it where it is not there', () => {
    expect(readAccounts(join(folder(), 'officers.json'))).toEqual({ ok: true, accounts: [] });
  });

  it('is refused in the repository, by a link too', () => {
    const link = join(folder(), 'link');
    symlinkSync(process.cwd(), link);

    expect(() => writeAccounts('data/officers.json', [])).toThrow('is in the repository');
    expect(readAccounts(join(link, 'officers.json'))).toMatchObject({ ok: false });
  });

  it('says nothing of what stands in it where it cannot be read', () => {
    const path = join(folder(), 'officers.json');
    writeFileSync(path, '{"jo": "correct horse battery"');

    expect(readAccounts(path)).toEqual({
      ok: false,
      problem: `${path} is not a file of officers’ accounts. Put it back from the last copy.`,
    });
  });

  it('has another tag with every change', () => {
    const path = join(folder(), 'officers.json');
    const tags = [[], [jo]].map((accounts) => {
      const before = accountsTag(path);
      writeAccounts(path, accounts);
      return before;
    });

    expect(new Set([...tags, accountsTag(path)]).size).toBe(3);
  });
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['/etc/figures/officers.json', '/etc/figures/officers.json'],
])('OFFICERS_FILE %s names %s', (said, path) => {
  delete process.env['OFFICERS_FILE'];
  if (said !== undefined) process.env['OFFICERS_FILE'] = said;

  expect(officersFile()).toBe(path);
});
