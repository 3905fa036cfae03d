import type { Account } from '@/lib/officer/account';
import { isOwnPage } from '@/lib/officer/is-own-page';
import { site } from '@/lib/site/config';
import { afterSignIn, officerLinks } from '@/lib/site/officer-links';
import { officerAsking, officers } from './desk';
import { answerText, goTo } from './answer-officer';

/** Why something that was sent is not taken at all, whoever sent it; `undefined` where it is. */
export function refusedUnread(request: Request): Response | undefined {
  if (officers() === undefined) return answerText('Nothing can be published from this page here.', 404);
  const { headers } = request;
  const hosts = [headers.get('host'), headers.get('x-forwarded-host'), new URL(site.baseUrl).host];
  const known = hosts.filter((host) => host !== null);
  return isOwnPage({ origin: headers.get('origin'), site: headers.get('sec-fetch-site') }, known)
    ? undefined
    : answerText('This was sent by a page of another site, so it was not taken.', 403);
}

/** The officer who sends a form of ours, or what is answered instead. */
export function guardForm(request: Request, back: string): { officer: Account } | { refused: Response } {
  const refused = refusedUnread(request);
  if (refused) return { refused };
  const officer = officerAsking(request.headers);
  return officer ? { officer } : { refused: goTo(officerLinks.signIn(afterSignIn(back))) };
}
