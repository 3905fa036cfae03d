/** What to press to copy a text that is selected, on the machine that a browser's user agent names. */
export function copyKeys(userAgent: string): string {
  if (/Android|iPhone|iPad/.test(userAgent)) return 'Choose Copy';
  return userAgent.includes('Macintosh') ? 'Press ⌘C' : 'Press Ctrl+C';
}
