import { endedCookie, tokenIn } from '@/lib/officer/session-cookie';
import { officerLinks } from '@/lib/site/officer-links';
import { goTo } from '../answer-officer';
import { desk } from '../desk';
import { refusedUnread } from '../guard';
import { isSecure } from '../is-secure';

/** Ends the session, here and in the browser. */
export function POST(request: Request): Response {
  const refused = refusedUnread(request);
  if (refused) return refused;
  const token = tokenIn(request.headers.get('cookie'));
  if (token !== undefined) desk().sessions.end(token);
  return goTo(`${officerLinks.signIn()}?signed-out=yes`, endedCookie(isSecure(request)));
}
