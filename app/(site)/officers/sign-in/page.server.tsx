import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { officers } from '@/app/officers/desk';
import '@/app/styles/officers.scss';
import { InsetNote } from '@/components/layout/inset-note';
import { Page } from '@/components/layout/page';
import { PageTitle } from '@/components/layout/page-title';
import { SignInForm, type SignInProblem } from '@/components/officer-desk/sign-in-form';
import { links } from '@/lib/site/links';
import { afterSignIn, officerLinks } from '@/lib/site/officer-links';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const isError = problemIn(await searchParams) !== undefined;
  return { title: `${isError ? 'Error: ' : ''}Sign in`, robots: { index: false, follow: false } };
}

export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams;
  if (officers() === undefined) notFound();
  return (
    <Page path={officerLinks.signIn()} crumbs={[{ label: 'Home', href: links.home() }]}>
      <PageTitle>Sign in</PageTitle>
      {asked['signed-out'] === 'yes' && <InsetNote>You have signed out.</InsetNote>}
      <p>For officers who prepare, approve and publish figures. Readers need no account.</p>
      <SignInForm problem={problemIn(asked)} to={afterSignIn(textOf(asked['to']))} />
      <p className="quiet">
        Signing in sets one cookie. It is sent to the officers’ pages alone, and ends after 30 minutes in
        which you do nothing, after eight hours, or when you sign out.
      </p>
    </Page>
  );
}

/** Only what we ourselves say in the address: nothing of it is shown as it came. */
function problemIn(asked: Record<string, string | string[] | undefined>): SignInProblem | undefined {
  if (asked['problem'] === 'wrong') return { why: 'wrong' };
  if (asked['problem'] !== 'wait') return undefined;
  const seconds = Number(textOf(asked['seconds']));
  return { why: 'wait', seconds: Number.isInteger(seconds) && seconds > 0 && seconds <= 3600 ? seconds : 1 };
}

function textOf(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
