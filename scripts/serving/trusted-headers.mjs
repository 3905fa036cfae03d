/**
 * What a request says of how it came is believed only where a proxy of ours says it, and then only what that proxy
 * added itself. Without one, Next notes the address of the line.
 * @param {import('node:http').IncomingHttpHeaders} headers changed in place
 * @param {boolean} hasProxy TRUSTED_PROXY=1: one proxy stands in front, and nobody reaches the server but by it
 */
export function keepTrustedHeaders(headers, hasProxy) {
  const { 'x-forwarded-for': forwarded = '', 'x-forwarded-proto': protocol } = headers;
  delete headers.forwarded;
  delete headers['x-forwarded-for'];
  delete headers['x-forwarded-host'];
  delete headers['x-forwarded-port'];
  delete headers['x-forwarded-proto'];
  if (!hasProxy) return;
  const last = String(forwarded).split(',').at(-1)?.trim();
  if (last) headers['x-forwarded-for'] = last;
  if (protocol === 'https') headers['x-forwarded-proto'] = 'https';
}
