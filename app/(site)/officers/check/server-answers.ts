import type { PublishingState, SendingState } from '@/components/officer/release-outcome';
import { formatVersion } from '@/lib/dataset/format-version';
import type { VersionId } from '@/lib/dataset/version';
import type { Conflict } from '@/lib/release/conflict';
import { formatIssue, type Issue } from '@/lib/validation/issue';
import { describeConflict } from './describe-conflict';

/** What the site answers to a release, by what became of it. */
export type ReleaseAnswer =
  | { became: 'waiting'; address: string }
  | { became: 'published'; version: VersionId; address: string }
  | { became: 'conflict'; conflict: Conflict }
  | { became: 'refused'; issues: readonly Issue[] };

/** What `GET /officers/state` says. Anything else means that the site takes no releases. */
export function readPublishingState(value: unknown): PublishingState {
  const said = value as Partial<Extract<PublishingState, { publishing: 'on' }>> | null;
  if (said?.publishing !== 'on') return { publishing: 'off' };
  return {
    publishing: 'on',
    approval: said.approval !== false,
    ...(said.signedIn && { signedIn: { name: said.signedIn.name } }),
  };
}

/** What became of a release, in words. */
export function readSendingState(value: unknown): SendingState {
  const answer = value as ReleaseAnswer | null;
  switch (answer?.became) {
    case 'waiting':
      return { state: 'waiting', address: answer.address };
    case 'published':
      return {
        state: 'published',
        version: `the version of ${formatVersion(answer.version)}`,
        address: answer.address,
      };
    case 'conflict':
      return { state: 'conflict', since: describeConflict(answer.conflict) };
    case 'refused':
      return { state: 'refused', problems: answer.issues.map(formatIssue) };
    default:
      return {
        state: 'refused',
        problems: ['The site’s answer cannot be read. Send it again: it is never published twice.'],
      };
  }
}
