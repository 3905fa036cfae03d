import { dataFingerprint, dataTimes } from '../../lib/store/data-fingerprint.mjs';
import { live } from '../../lib/store/live.mjs';

/**
 * Sees what is published into the folder by another door, such as the command line on the same machine.
 * @param {{ folder: string, everyMs: number, onNew: (fingerprint: string) => Promise<void>, report?: (error: unknown) => void }} options
 * @returns {{ look: () => Promise<void>, stop: () => void }}
 */
export function watchData({ folder, everyMs, onNew, report = console.error }) {
  let times = dataTimes(folder);

  async function look() {
    try {
      const now = dataTimes(folder);
      if (now === times) return;
      times = now;
      const found = dataFingerprint(folder);
      if (found !== live().shows) await onNew(found);
    } catch (error) {
      report(error);
    }
  }

  const timer = setInterval(() => void look(), everyMs);
  timer.unref();
  return { look, stop: () => clearInterval(timer) };
}
