interface Asked {
  /** The `Origin` of the request. */
  origin: string | null;
  /** Its `Sec-Fetch-Site`. */
  site: string | null;
}

/**
 * Whether something is sent by a page of this site: a page of another could send it in the officer’s name. Where the
 * browser says neither whose page it is nor from where, it is refused.
 * @param hosts every host, with its port, by which this site is known
 */
export function isOwnPage({ origin, site }: Asked, hosts: readonly string[]): boolean {
  if (origin === null && site === null) return false;
  if (site !== null && site !== 'same-origin') return false;
  return origin === null || hosts.includes(hostOf(origin) ?? '');
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
