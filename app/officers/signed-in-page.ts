import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import type { Account } from '@/lib/officer/account';
import { officerLinks } from '@/lib/site/officer-links';
import { officerAsking, officers } from './desk';

/** Only officers, and only no copy: what stands here is not published. */
export const privatePage = { robots: { index: false, follow: false } };

/** The officer for whom a page is drawn. Others are led to sign in; where nothing can be published there is no page. */
export async function officerOrSignIn(path: string): Promise<Account> {
  const officer = officerAsking(await headers());
  if (officers() === undefined) notFound();
  return officer ?? redirect(officerLinks.signIn(path));
}

/** The officer, or no page at all: a private address does not say to others that there is something at it. */
export async function officerOrNothing(): Promise<Account> {
  return officerAsking(await headers()) ?? notFound();
}
