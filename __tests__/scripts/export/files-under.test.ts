import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesUnder } from '@/scripts/export/files-under.mjs';

test('files are listed from their folder, and folders are not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b', 'c.txt'), '');
  writeFileSync(join(folder, 'a.txt'), '');

  expect(filesUnder(folder)).toEqual(['a.txt', 'b/c.txt']);

  rmSync(folder, { recursive: true });
});
