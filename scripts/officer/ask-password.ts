import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asked twice on a terminal, where nothing of it is shown; the first line of the input where there is no terminal. */
export async function askPassword(): Promise<string> {
  if (!process.stdin.isTTY) return firstLine();
  const password = await askUnseen('Password (at least 12 characters): ');
  const again = await askUnseen('The same once more: ');
  if (password !== again) throw new Error('The two are not the same. Nothing was changed.');
  return password;
}

async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  for await (const line of lines) return line;
  return '';
}

/** Readline edits the line as usual and writes it to nowhere. */
function askUnseen(question: string): Promise<string> {
  process.stdout.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true, historySize: 0 });
  return new Promise((resolve, reject) => {
    terminal.on('SIGINT', () => {
      terminal.close();
      reject(new Error('\nNothing was changed.'));
    });
    terminal.question('', (answer) => {
      terminal.close();
      process.stdout.write('\n');
      resolve(answer);
    });
  });
}
