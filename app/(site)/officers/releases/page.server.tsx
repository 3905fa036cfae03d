import { keptFolder } from '@/app/officers/kept-folder';
import { officerOrSignIn, privatePage } from '@/app/officers/signed-in-page';
import { published } from '@/app/published';
import '@/app/styles/officers.scss';
import { InsetNote } from '@/components/layout/inset-note';
import { Page } from '@/components/layout/page';
import { PageTitle } from '@/components/layout/page-title';
import { Section } from '@/components/layout/section';
import { KeptReleaseItem } from '@/components/officer-desk/kept-release-item';
import styles from '@/components/officer-desk/officer-desk.module.css';
import { SignedInBar } from '@/components/officer-desk/signed-in-bar';
import { UndoList } from '@/components/officer-desk/undo-list';
import type { KeptRelease } from '@/lib/release/kept-release';
import { links } from '@/lib/site/links';
import { officerLinks } from '@/lib/site/officer-links';
import { readKeptReleases } from '@/lib/store/kept-releases';
import { becameWords } from './became-words';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata = { title: 'Releases', ...privatePage };

/** So many that were decided on are shown; the history has every one. */
const MOST_RECENT = 20;

export default async function ReleasesPage({ searchParams }: Props) {
  const { name } = await officerOrSignIn(officerLinks.releases());
  const { became, dataset } = await searchParams;
  const releases = readKeptReleases(keptFolder());
  const { datasets } = published();
  const words = becameWords(became);
  const crumbs = [
    { label: 'Home', href: links.home() },
    { label: 'Officers', href: officerLinks.desk() },
  ];
  return (
    <Page path={officerLinks.releases()} crumbs={crumbs}>
      <SignedInBar name={name} />
      <PageTitle>Releases</PageTitle>
      {words !== undefined && <InsetNote>{words}</InsetNote>}
      <p>
        New figures or a correction begin with <a href={officerLinks.desk()}>checking a file</a>.
      </p>
      <Section id="waiting" title="Waiting for another officer">
        <List releases={releases.filter(({ decision }) => !decision)} empty="Nothing waits." />
      </Section>
      <Section id="recent" title="Decided lately" ruled>
        <List
          releases={releases.filter(({ decision }) => decision).slice(0, MOST_RECENT)}
          empty="Nothing has been decided yet."
        />
      </Section>
      <Section id="undo" title="Go back to earlier figures" ruled>
        <UndoList
          datasets={datasets}
          withoutReason={became === 'no-reason' && typeof dataset === 'string' ? dataset : undefined}
        />
      </Section>
    </Page>
  );
}

function List({ releases, empty }: { releases: readonly KeptRelease[]; empty: string }) {
  const titles = new Map(published().datasets.map(({ dataset }) => [dataset.id, dataset.title]));
  if (releases.length === 0) return <p>{empty}</p>;
  return (
    <ul className={styles.list}>
      {releases.map((kept) => (
        <KeptReleaseItem
          key={kept.id}
          kept={kept}
          title={titles.get(kept.release.dataset) ?? kept.release.dataset}
        />
      ))}
    </ul>
  );
}
