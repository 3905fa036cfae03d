import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFingerprint } from '@/lib/store/data-fingerprint.mjs';
import { live } from '@/lib/store/live.mjs';
import { watchData } from '@/scripts/serving/watch-data.mjs';

/** A folder that is watched, looked at only when a test says so. */
function watched() {
  const folder = mkdtempSync(join(tmpdir(), 'watched-'));
  writeFileSync(join(folder, 'versions.json'), '[]');
  live().shows = dataFingerprint(folder);
  const onNew = jest.fn(() => Promise.resolve());
  const report = jest.fn();
  const { look, stop } = watchData({ folder, everyMs: 3_600_000, onNew, report });
  return { folder, onNew, report, look, stop };
}

describe('what is published by another door', () => {
  it('is seen once', async () => {
    const { folder, onNew, look, stop } = watched();
    writeFileSync(join(folder, '2026-11-22.csv'), 'pupils\n201\n');
    await look();
    await look();
    stop();

    expect(onNew.mock.calls).toEqual([[dataFingerprint(folder)]]);
  });

  it('is no news where it is shown already', async () => {
    const { folder, onNew, look, stop } = watched();
    writeFileSync(join(folder, '2026-11-22.csv'), 'pupils\n201\n');
    live().shows = dataFingerprint(folder);
    await look();
    stop();

    expect(onNew).not.toHaveBeenCalled();
  });

  it('is reported where it cannot be shown', async () => {
    const { folder, onNew, report, look, stop } = watched();
    onNew.mockRejectedValueOnce(new Error('row 6 is not a number'));
    writeFileSync(join(folder, '2026-11-22.csv'), 'pupils\nmany\n');
    await look();
    stop();

    expect(report).toHaveBeenCalledWith(new Error('row 6 is not a number'));
  });
});
