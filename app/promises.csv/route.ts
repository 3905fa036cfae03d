import { answerFile } from '@/app/files/answer-file';
import { published } from '@/app/published';
import { promisesCsv } from '@/lib/edition/promises-csv';
import { LATEST } from '@/lib/site/links';

export const dynamic = 'force-static';

/** What was promised and how it stands, for a reader who keeps a list of her own. */
export function GET(): Response {
  const body = promisesCsv(published().meetings);
  return answerFile({ body, type: 'text/csv; charset=utf-8', version: LATEST });
}
