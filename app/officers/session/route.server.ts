import { endedCookie, sessionCookie, tokenIn } from '@/lib/officer/session-cookie';
import { signIn } from '@/lib/officer/sign-in';
import { afterSignIn, officerLinks } from '@/lib/site/officer-links';
import { answerText, goTo } from '../answer-officer';
import { desk, officers } from '../desk';
import { refusedUnread } from '../guard';
import { isSecure } from '../is-secure';
import { readForm } from '../read-body';

/** Takes what was typed on the page for signing in, and leads on, or back with a word on why not. */
export async function POST(request: Request): Promise<Response> {
  const refused = refusedUnread(request);
  if (refused) return refused;
  const form = await readForm(request);
  if (!form) return answerText('This is not the form for signing in.', 400);
  const { sessions, byAccount, byAddress } = desk();
  const attempt = {
    id: form.get('id') ?? '',
    password: form.get('password') ?? '',
    address: request.headers.get('x-forwarded-for') ?? '',
  };
  const outcome = await signIn(attempt, officers() ?? [], { byAccount, byAddress }, Date.now());
  const to = afterSignIn(form.get('to'));
  if (!outcome.ok) {
    const why = outcome.why === 'wait' ? `wait&seconds=${outcome.seconds}` : 'wrong';
    return goTo(`${officerLinks.signIn(to)}&problem=${why}`, endedCookie(isSecure(request)));
  }
  const before = tokenIn(request.headers.get('cookie'));
  if (before !== undefined) sessions.end(before);
  return goTo(to, sessionCookie(sessions.begin(outcome.who, Date.now()), isSecure(request)));
}
