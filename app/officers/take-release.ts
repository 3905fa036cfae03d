import { published } from '@/app/published';
import type { Account } from '@/lib/officer/account';
import { judgeRelease } from '@/lib/release/judge-release';
import type { KeptRelease, NamedOfficer } from '@/lib/release/kept-release';
import { type Release, releaseId } from '@/lib/release/release';
import { site } from '@/lib/site/config';
import { officerLinks } from '@/lib/site/officer-links';
import { keepRelease, newKeptId, readKeptReleases } from '@/lib/store/kept-releases';
import { keptFolder } from './kept-folder';
import { publishNow } from './publish-now';
import type { ReleaseAnswer } from './release-answer';

/**
 * Takes a release from an officer who has signed in: it is judged, and then waits for another officer or is published.
 * One that may not be published is written nowhere. The same one sent twice is taken once.
 */
export async function takeRelease(release: Release, officer: Account): Promise<ReleaseAnswer> {
  const now = new Date();
  const judged = judgeRelease(release, { published: published(), now });
  // Published already, or in conflict, or refused: the door to the disk says the same.
  if (!judged.ok || !site.officers.secondOfficer) return publishNow(release, { who: officer.name });
  const same = waiting().find((kept) => releaseId(kept.release) === releaseId(release));
  if (same) return { became: 'waiting', address: officerLinks.release(same.id) };
  const kept = { id: newKeptId(), release, preparedBy: named(officer), preparedAt: now.toISOString() };
  keepRelease(keptFolder(), kept);
  return { became: 'waiting', address: officerLinks.release(kept.id) };
}

/** What has been prepared and not decided on. */
export function waiting(): KeptRelease[] {
  return readKeptReleases(keptFolder()).filter(({ decision }) => decision === undefined);
}

/** An officer as a kept release names one. */
export function named({ id, name }: Account): NamedOfficer {
  return { account: id, name };
}
