import { saveFile } from '@/components/sharing/save-file';

/** Gives the officer a file of their own. It was made here and goes nowhere else. */
export function saveBlob(name: string, blob: Blob): void {
  const href = URL.createObjectURL(blob);
  saveFile({ href, download: name });
  // The browser has taken it by then, and the memory is free again.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
