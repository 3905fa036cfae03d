import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from '@/lib/officer/account';
import { hashPassword } from '@/lib/officer/password';
import { writeAccounts } from '@/lib/store/officers-file';
import { freePort } from '@/scripts/steps/port.mjs';
import { serve, type Server } from '@/scripts/steps/serve.mjs';

export const PASSWORD = 'correct horse battery staple';

/** Who prepares, and who approves. */
export const TWO_OFFICERS = [
  { id: 'jo', name: 'Jo Smith', role: 'Performance officer' },
  { id: 'sam', name: 'Sam Reed', role: 'Head of performance' },
];

/** The build, served from a copy of the data, with officers of its own: what is published here changes nothing else. */
export interface OwnSite {
  url: string;
  dataFolder: string;
  officersFile: string;
  /** Started again at the same address, as after a publication. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Serves it until it is stopped. Every officer has the same password. */
export async function ownSite(officers: readonly Omit<Account, 'password'>[]): Promise<OwnSite> {
  const folder = mkdtempSync(join(tmpdir(), 'own-site-'));
  const dataFolder = join(folder, 'data');
  const officersFile = join(folder, 'private', 'officers.json');
  cpSync('data', dataFolder, { recursive: true });
  mkdirSync(join(folder, 'private'));
  const password = await hashPassword(PASSWORD);
  writeAccounts(
    officersFile,
    officers.map((officer) => ({ ...officer, password })),
  );
  const port = await freePort();
  const env = { DATA_FOLDER: dataFolder, OFFICERS_FILE: officersFile };
  const start = (): Promise<Server> => serve({ port, host: '127.0.0.1', env });
  let server = await start();
  return {
    url: server.url,
    dataFolder,
    officersFile,
    restart: async () => {
      await server.stop();
      server = await start();
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
