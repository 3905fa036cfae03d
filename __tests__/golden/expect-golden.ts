import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Holds a text against the file of that name in this folder. `UPDATE_GOLDENS=1 npx jest …` writes the files;
 * otherwise a file that is missing fails.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(__dirname, name);
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(path, `${text}\n`);
  if (!existsSync(path)) throw new Error(`no golden file (make it with UPDATE_GOLDENS=1): ${name}`);
  expect(`${text}\n`).toBe(readFileSync(path, 'utf8'));
}
