import { notFound } from 'next/navigation';
import { keptFolder } from '@/app/officers/kept-folder';
import { officerOrNothing, privatePage } from '@/app/officers/signed-in-page';
import { publishedDataset, published } from '@/app/published';
import '@/app/styles/officers.scss';
import '@/app/styles/releases.scss';
import { InsetNote } from '@/components/layout/inset-note';
import { Page } from '@/components/layout/page';
import { PageTitle } from '@/components/layout/page-title';
import { Section } from '@/components/layout/section';
import { whatBecame } from '@/components/officer-desk/kept-release-item';
import { ReleaseDecision } from '@/components/officer-desk/release-decision';
import { ReleaseFacts } from '@/components/officer-desk/release-facts';
import { SignedInBar } from '@/components/officer-desk/signed-in-bar';
import { judgeRelease } from '@/lib/release/judge-release';
import { links } from '@/lib/site/links';
import { officerLinks } from '@/lib/site/officer-links';
import { readKeptRelease } from '@/lib/store/kept-releases';
import { becameWords } from '../became-words';
import { Judged } from './judged';

interface Props {
  params: Promise<{ release: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const TITLES = {
  waits: 'A release that waits',
  published: 'A release that was published',
  'sent back': 'A release that was sent back',
} as const;

export const metadata = { title: 'A release', ...privatePage };

/** A release before readers see it: what it says, what it changes, and the two decisions. */
export default async function ReleasePage({ params, searchParams }: Props) {
  const officer = await officerOrNothing();
  const { release: id } = await params;
  const kept = readKeptRelease(keptFolder(), id);
  if (!kept) notFound();
  const { became } = await searchParams;
  const words = becameWords(became);
  const { release, preparedBy, decision } = kept;
  const judgement = judgeRelease(release, { published: published(), now: new Date() });
  const crumbs = [
    { label: 'Home', href: links.home() },
    { label: 'Releases', href: officerLinks.releases() },
  ];
  return (
    <Page path={officerLinks.release(id)} crumbs={crumbs}>
      <SignedInBar name={officer.name} />
      <PageTitle kicker={publishedDataset(release.dataset)?.dataset.title ?? release.dataset}>
        {TITLES[decision?.what ?? 'waits']}
      </PageTitle>
      {words !== undefined && <InsetNote>{words}</InsetNote>}
      <p className="lead">{release.note}</p>
      <p>
        {whatBecame(kept)}
        {decision?.what === 'published' && (
          <>
            {' '}
            <a href={links.dataset(release.dataset)}>See the figures</a> or{' '}
            <a href={links.versions(release.dataset)}>all versions</a>.
          </>
        )}
      </p>
      <ReleaseFacts kept={kept} />
      {!decision && (
        <>
          <Judged judgement={judgement} release={release} />
          <Section id="decide" title="Decide" ruled>
            <ReleaseDecision
              id={id}
              isOwn={preparedBy.account === officer.id}
              canBePublished={judgement.ok}
              withoutReason={became === 'no-reason'}
            />
          </Section>
        </>
      )}
    </Page>
  );
}
