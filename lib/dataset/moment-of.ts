import type { Version } from './version';

/** When a version was published, in UTC. One that was put there by hand has a day and no moment: its day begins it. */
export function momentOf({ published, publication }: Pick<Version, 'published' | 'publication'>): string {
  return publication?.at ?? `${published}T00:00:00Z`;
}
