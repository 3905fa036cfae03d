import { answerJson } from '@/app/officers/answer-officer';
import { officerAsking } from '@/app/officers/desk';
import { refusedUnread } from '@/app/officers/guard';
import { readBody } from '@/app/officers/read-body';
import type { ReleaseAnswer } from '@/app/officers/release-answer';
import { takeRelease } from '@/app/officers/take-release';
import { releaseMessages } from '@/lib/release/messages';
import { MOST_RELEASE_BYTES } from '@/lib/release/most-release-bytes';
import { readRelease } from '@/lib/release/release';
import type { Issue } from '@/lib/validation/issue';

const STATUS: Readonly<Record<ReleaseAnswer['became'], number>> = {
  waiting: 202,
  published: 201,
  conflict: 409,
  refused: 422,
};

/** Takes a prepared release as JSON. It comes to /officers/releases (scripts/hosting/next-rewrites.mjs). */
export async function POST(request: Request): Promise<Response> {
  const refusedAtOnce = refusedUnread(request);
  if (refusedAtOnce) return refusedAtOnce;
  const officer = officerAsking(request.headers);
  if (!officer) return refused(releaseMessages.notSignedIn(), 401);
  const body = await readBody(request, MOST_RELEASE_BYTES);
  if (body === undefined) return refused(releaseMessages.tooLarge(MOST_RELEASE_BYTES), 413);
  const read = readRelease(parseJson(body));
  if (!read.ok) return answerJson({ became: 'refused', issues: read.issues }, 422);
  const answer = await takeRelease(read.release, officer);
  return answerJson(answer, STATUS[answer.became]);
}

function refused(issue: Issue, status: number): Response {
  return answerJson({ became: 'refused', issues: [issue] }, status);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
