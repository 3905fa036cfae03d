import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFingerprint } from '@/lib/store/data-fingerprint.mjs';
import { live } from '@/lib/store/live.mjs';
import { beginShowing } from '@/scripts/serving/begin-showing.mjs';

/** A built site of some figures, in a folder of its own. */
function builtSite(figures: string) {
  const root = mkdtempSync(join(tmpdir(), 'showing-'));
  const folder = join(root, 'data');
  mkdirSync(folder);
  mkdirSync(join(root, '.next'));
  writeFileSync(join(folder, '2026-11-22.csv'), figures);
  writeFileSync(join(root, '.next/built-with-data'), dataFingerprint(folder));
  return { root, folder };
}

const answering = (status: number) => () => Promise.resolve({ status });

describe('at its start the server', () => {
  it('shows what the build has made of the same figures', async () => {
    await beginShowing({ ...builtSite('pupils\n201\n'), ask: answering(200) });

    expect(live().ofBuild).toBe(true);
  });

  it('shows what was published since, without another build', async () => {
    const site = builtSite('pupils\n201\n');
    writeFileSync(join(site.folder, '2026-11-23.csv'), 'pupils\n202\n');
    await beginShowing({ ...site, ask: answering(200) });

    expect(live().ofBuild).toBe(false);
    expect(live().shows).toBe(dataFingerprint(site.folder));
  });

  it('keeps to the build where what was published since cannot be read, and says so', async () => {
    const site = builtSite('pupils\n201\n');
    writeFileSync(join(site.folder, '2026-11-22.csv'), 'damaged');
    const report = jest.fn();
    await beginShowing({ ...site, ask: answering(500), report });

    expect(live().ofBuild).toBe(true);
    expect(report.mock.calls).toEqual([[expect.stringContaining('cannot be read')]]);
  });
});
