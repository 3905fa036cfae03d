import { answerFile } from '@/app/files/answer-file';
import { currentEdition } from '@/app/published';
import { releaseFeed } from '@/lib/edition/edition-feed';
import { LATEST } from '@/lib/site/links';

export const dynamic = 'force-static';

/** Every release of every dataset, for a program that tells its reader when there are new figures. */
export function GET(): Response {
  const body = releaseFeed(currentEdition());
  return answerFile({ body, type: 'application/atom+xml; charset=utf-8', version: LATEST });
}
