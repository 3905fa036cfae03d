/**
 * Headers that ask for something else than the answer as it stands: Next's own ask for the data of a
 * page, and others for a part of it, or send something along.
 */
const asksForElse =
  /^(rsc$|next-|x-next|x-prerender|x-matched|x-middleware|range$|if-range$|content-type$|transfer-encoding$|expect$|upgrade$)/;

/**
 * Whether a request may be answered from memory, if its address is one of those kept: everybody who
 * asks in this way is to have the same answer.
 * @param {Pick<import('node:http').IncomingMessage, 'method' | 'headers'>} request
 */
export function isPlainQuestion({ method, headers }) {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if ((headers['content-length'] ?? '0') !== '0') return false;
  for (const name in headers) if (asksForElse.test(name)) return false;
  return true;
}
