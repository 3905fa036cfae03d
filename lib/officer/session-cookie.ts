const NAME = 'officer_session';

/** Sent back by the browser to the pages of officers alone, and to no script. */
function cookie(value: string, isSecure: boolean, more = ''): string {
  return `${NAME}=${value}; Path=/officers; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}${more}`;
}

/** The `Set-Cookie` of a session. It ends with the browser, or before. */
export function sessionCookie(token: string, isSecure: boolean): string {
  return cookie(token, isSecure);
}

/** The `Set-Cookie` that ends it. */
export function endedCookie(isSecure: boolean): string {
  return cookie('', isSecure, '; Max-Age=0');
}

/** The token in a `Cookie` header; `undefined` where there is none that could be ours. */
export function tokenIn(header: string | null | undefined): string | undefined {
  const parts = (header ?? '').split(';').map((part) => part.trim());
  const found = parts.find((part) => part.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
  return found !== undefined && /^[\w-]{43}$/.test(found) ? found : undefined;
}
