import { saveFile } from '@/components/sharing/save-file';

/** Gives the officer a text as a file of their own. It was made here and goes nowhere else. */
export function saveText(name: string, text: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  saveFile({ href, download: name });
  // The browser has taken it by then, and the memory is free again.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
