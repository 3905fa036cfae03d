interface SavedFile {
  href: string;
  download: string;
}

/** Saves a file of our own as a press on its link would, and says that it did. */
export function saveFile({ href, download }: SavedFile): 'downloaded' {
  Object.assign(document.createElement('a'), { href, download }).click();
  return 'downloaded';
}
