import { unzipSync, zipSync } from 'fflate';
import { dateZip } from '@/lib/export/xlsx/date-zip';

const files = { 'a.txt': new Uint8Array([104, 105]), 'b/c.txt': new Uint8Array([33]) };
const madeOn = (day: string) => zipSync(files, { mtime: `${day}T12:34:56` });

test('two archives of the same files, made at different times, are the same once dated', () => {
  expect(madeOn('2024-02-03')).not.toEqual(madeOn('2026-07-08'));
  expect(dateZip(madeOn('2024-02-03'), '2020-10-27')).toEqual(dateZip(madeOn('2026-07-08'), '2020-10-27'));
});

test('a dated archive holds the same files', () => {
  expect(unzipSync(dateZip(madeOn('2024-02-03'), '2020-10-27'))).toEqual(files);
});

test('the date is the one that the format lays down: 27 October 2020 is 0x515b', () => {
  // (2020 − 1980) × 512 + 10 × 32 + 27 = 20827 = 0x515b, after two bytes of time.
  const dated = dateZip(madeOn('2024-02-03'), '2020-10-27');
  expect([...dated.slice(10, 14)]).toEqual([0, 0, 0x5b, 0x51]);
});

test('the archive that it was given is left as it was', () => {
  const archive = madeOn('2024-02-03');
  const before = archive.slice();
  dateZip(archive, '2020-10-27');
  expect(archive).toEqual(before);
});
