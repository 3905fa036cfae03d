import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

const program = `
import { createServer } from 'node:http';
import { stopOnSignal } from '${pathToFileURL('scripts/serving/stop-on-signal.mjs').href}';
const server = createServer();
stopOnSignal(server, () => { console.log('put away'); return Promise.resolve(); });
server.listen(0, '127.0.0.1', () => console.log('ready'));
`;

describe('a server that is told to stop', () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('by %s puts everything away and leaves with %i', async (signal, code) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
    const said: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      said.push(String(chunk));
      if (said.length === 1) child.kill(signal);
    });

    expect(await once(child, 'exit')).toEqual([code, null]);
    expect(said.join('')).toBe('ready\nput away\n');
  });
});
