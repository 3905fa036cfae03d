import type { Table } from '../dataset/table';
import type { Citation } from '../dataset/version';
import type { PublishedDataset } from '../edition/published';
import { sha256Hex } from '../edition/sha256-hex';
import type { MeetingsRecord } from '../meeting/meetings-record';
import type { Issue } from '../validation/issue';
import { releaseMessages } from './messages';
import { hashOf, type Release } from './release';

const PAPER_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * A version comes from a paper that readers can be led to, or from one that it names as new. Where earlier figures
 * came from the same paper, a reason says why there are others. What says that it restores a version is that version.
 */
export function citationIssues(
  release: Release,
  { tables }: PublishedDataset,
  { papers }: MeetingsRecord,
): Issue[] {
  const { citation, reason, restores } = release;
  const cited = tables.map(({ version }) => version.citation.paper);
  const known = papers.map(({ id }) => id);
  const restored = tables.find(({ version }) => version.id === restores);
  return [
    ...paperIssues(citation, known),
    ...(cited.includes(citation.paper) && reason === undefined
      ? [releaseMessages.noReason(citation.paper)]
      : []),
    ...(restores && !isSame(release, restored) ? [releaseMessages.notAsRestored(restores)] : []),
  ];
}

function paperIssues({ paper, unlisted }: Citation, known: readonly string[]): Issue[] {
  const isKnown = known.includes(paper);
  if (!unlisted) return isKnown ? [] : [releaseMessages.unlistedPaper(paper)];
  if (isKnown) return [releaseMessages.listedPaper(paper)];
  return PAPER_ID.test(paper) ? [] : [releaseMessages.notAPaperId(paper)];
}

function isSame({ csv, citation }: Release, restored: Table | undefined): boolean {
  if (!restored) return false;
  const { version } = restored;
  return version.sha256 === sha256Hex(csv) && hashOf(version.citation) === hashOf(citation);
}
