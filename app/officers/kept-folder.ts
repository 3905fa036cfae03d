import { officersFile } from '@/lib/store/officers-file';
import { releasesFolder } from '@/lib/store/kept-releases';

/** Where releases wait on this server. Asked only where there are officers. */
export function keptFolder(): string {
  const file = officersFile();
  if (file === undefined) throw new Error('no file of accounts');
  return releasesFolder(file);
}
