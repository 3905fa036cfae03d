/**
 * What a request says of how it came is believed only where a proxy of ours says it, and then only what that proxy
 * added itself. Without one, Next notes the address of the line.
 * @param {import('node:http').IncomingHttpHeaders} headers changed in place
 * @param {boolean} hasProxy TRUSTED_PROXY=1: one proxy stands in front, and nobody reaches the server but by it
 */
export function keepTrustedHeaders(headers, hasProxy) {
  const forwarded = String(headers['x-forwarded-for'] ?? '');
  const protocol = headers['x-forwarded-proto'];
  for (const name of Object.keys(headers)) if (/^(x-forwarded-|forwarded$)/.test(name)) delete headers[name];
  if (!hasProxy) return;
  const last = forwarded.split(',').at(-1)?.trim();
  if (last) headers['x-forwarded-for'] = last;
  if (protocol === 'https') headers['x-forwarded-proto'] = 'https';
}
