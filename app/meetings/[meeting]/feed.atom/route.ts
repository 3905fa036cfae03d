import { answerFile } from '@/app/files/answer-file';
import { currentEdition, published } from '@/app/published';
import { refuse } from '@/app/refuse';
import { meetingFeed } from '@/lib/edition/meeting-feed';
import { LATEST } from '@/lib/site/links';

export const dynamic = 'force-static';

interface Context {
  params: Promise<{ meeting: string }>;
}

export function generateStaticParams() {
  return published().meetings.meetings.map(({ id }) => ({ meeting: id }));
}

/** What has happened since a meeting, for a program that tells its reader. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const body = meetingFeed(currentEdition(), (await params).meeting);
  if (body === undefined) return refuse('There is no such meeting here.', 404);
  return answerFile({ body, type: 'application/atom+xml; charset=utf-8', version: LATEST });
}
