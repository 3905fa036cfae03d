/** Whether the officer’s browser came by https: what stands in front of the server says so, where it is trusted. */
export function isSecure(request: Request): boolean {
  return request.headers.get('x-forwarded-proto') === 'https';
}
