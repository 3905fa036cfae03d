import { answerFile } from '@/app/files/answer-file';
import { currentEdition, published } from '@/app/published';
import { refuse } from '@/app/refuse';
import { meetingCalendar } from '@/lib/edition/edition-calendar';
import { hasDay } from '@/lib/meeting/day-or-month';
import { LATEST } from '@/lib/site/links';

export const dynamic = 'force-static';

interface Context {
  params: Promise<{ meeting: string }>;
}

export function generateStaticParams() {
  const dated = published().meetings.meetings.filter(({ when }) => hasDay(when));
  return dated.map(({ id }) => ({ meeting: id }));
}

/** One meeting for a calendar. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const body = meetingCalendar(currentEdition(), (await params).meeting);
  if (body === undefined) return refuse('There is no such meeting here, or its day is not stated.', 404);
  return answerFile({ body, type: 'text/calendar; charset=utf-8', version: LATEST });
}
