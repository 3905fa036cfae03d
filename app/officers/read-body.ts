/** A form of ours has a few short fields. */
const MOST_FORM_BYTES = 4096;

/**
 * The body of a request as text, counted as it comes: what is said of its length beforehand is not believed.
 * `undefined` where it is longer than that, or not text in UTF-8.
 */
export async function readBody(request: Request, mostBytes: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  if (!reader) return '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    return undefined;
  }
}

/** The fields of a form that was sent; `undefined` where it is no such form. */
export async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return undefined;
  const body = await readBody(request, MOST_FORM_BYTES);
  return body === undefined ? undefined : new URLSearchParams(body);
}
