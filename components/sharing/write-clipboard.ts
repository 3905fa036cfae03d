/**
 * Each writes to the clipboard and fails where the browser has none or forbids it: on a page without https, in a
 * sandboxed frame, or when the reader refused. Async, so that a clipboard that is missing fails in the same way.
 */
export async function writeText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** As a table for a document, and as lines for anything else. */
export async function writeTable(html: string, text: string): Promise<void> {
  const [rich, plain] = [new Blob([html], { type: 'text/html' }), new Blob([text], { type: 'text/plain' })];
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': rich, 'text/plain': plain })]);
}

/** Safari takes the picture only as a promise made at the very moment of the press. */
export async function writePicture(href: string): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': fetchPicture(href) })]);
}

async function fetchPicture(href: string): Promise<Blob> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`no picture at: ${href}`);
  return response.blob();
}
