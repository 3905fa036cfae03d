import { answerFile } from '@/app/files/answer-file';
import { currentEdition } from '@/app/published';
import { everyCalendar } from '@/lib/edition/edition-calendar';
import { LATEST } from '@/lib/site/links';

export const dynamic = 'force-static';

/** Every meeting whose day is stated, for a calendar. */
export function GET(): Response {
  const body = everyCalendar(currentEdition());
  return answerFile({ body, type: 'text/calendar; charset=utf-8', version: LATEST });
}
