/** Every address that only officers need, made in one place. None of them is in a copy of plain files. */
export const officerLinks = {
  /** Where an officer checks a file and prepares a release. */
  desk: () => '/officers',
  /** Where an officer types an id and a password; with where to go on to. */
  signIn: (to?: string) =>
    to === undefined ? '/officers/sign-in' : `/officers/sign-in?to=${encodeURIComponent(to)}`,
  /** Takes what was typed. */
  session: () => '/officers/session',
  signOut: () => '/officers/sign-out',
  /** Says whether the site takes releases, and from whom. */
  state: () => '/officers/state',
  /** What waits and what was published lately. A prepared release is sent here too, as JSON. */
  releases: () => '/officers/releases',
  /** A release that waits for another officer, before anybody else sees it. */
  release: (id: string) => `/officers/releases/${id}`,
  approve: (id: string) => `/officers/releases/${id}/approve`,
  sendBack: (id: string) => `/officers/releases/${id}/send-back`,
  undo: () => '/officers/releases/undo',
};

/** Where to go on after signing in: one of the officers’ own addresses, or their list. */
export function afterSignIn(asked: string | null | undefined): string {
  return asked && /^\/officers(\/[\w-]+)*$/.test(asked) ? asked : officerLinks.releases();
}
