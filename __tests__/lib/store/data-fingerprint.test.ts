import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFingerprint, dataTimes } from '@/lib/store/data-fingerprint.mjs';

/** A data folder with one version in it. */
function dataOf(csv: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  mkdirSync(join(folder, 'pupils'));
  writeFileSync(join(folder, 'pupils/2026-11-22.csv'), csv);
  return folder;
}

test('the same figures have the same fingerprint in another folder, at another time', () => {
  expect(dataFingerprint(dataOf('pupils\n201\n'))).toBe(dataFingerprint(dataOf('pupils\n201\n')));
});

test.each([
  ['a figure is another', 'pupils/2026-11-22.csv', 'pupils\n202\n'],
  ['there is one version more', 'pupils/2026-11-23.csv', 'pupils\n201\n'],
])('the fingerprint is another when %s', (_, name, text) => {
  const folder = dataOf('pupils\n201\n');
  const before = dataFingerprint(folder);
  writeFileSync(join(folder, name), text);

  expect(dataFingerprint(folder)).not.toBe(before);
});

test.each(['pupils/dataset.ts', 'pupils/.2026-11-23.csv'])('%s is not published', (name) => {
  const folder = dataOf('pupils\n201\n');
  const before = [dataFingerprint(folder), dataTimes(folder)];
  writeFileSync(join(folder, name), 'anything');

  expect([dataFingerprint(folder), dataTimes(folder)]).toEqual(before);
});

test('a file that was written again is noticed by its time', () => {
  const folder = dataOf('pupils\n201\n');
  const before = dataTimes(folder);
  utimesSync(join(folder, 'pupils/2026-11-22.csv'), 1, 1);

  expect(dataTimes(folder)).not.toBe(before);
});
