import { answerJson } from '../answer-officer';
import { publishingState } from '../desk';

/** Whether the site takes releases, and who is asking. */
export function GET(request: Request): Response {
  return answerJson(publishingState(request.headers));
}
