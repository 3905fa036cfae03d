import '@/app/styles/officers.scss';
import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { published } from '@/app/published';
import { isStaticCopy } from '@/app/static-copy';
import { InsetNote } from '@/components/layout/inset-note';
import { Lead } from '@/components/layout/lead';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PageTitle } from '@/components/layout/page-title';
import { HowItGoes } from '@/components/officer/how-it-goes';
import { links } from '@/lib/site/links';
import { datasetOptions, paperOptions } from './check/choices-of';
import { OfficerDesk } from './check/officer-desk';

export const metadata: Metadata = {
  ...pageMetadata({
    path: links.officers(),
    title: 'For officers: check a file',
    description: 'What is wrong with a file and in which cell, and every page that it would change.',
    preview: pagePreview('officers'),
  }),
  robots: { index: false },
};

/** Static in both builds: the check runs in the officer's browser. Without a script it says how the rest is done. */
export default function OfficersPage() {
  const edition = published();
  return (
    <Page path={links.officers()} crumbs={[{ label: 'Home', href: links.home() }]}>
      <PageTitle kicker="For officers">Check a file</PageTitle>
      <Lead>
        Bring a dataset up to date from your spreadsheet: see what is wrong and in which cell, then every page
        that would change, before anything does.
      </Lead>
      <HowItGoes />
      <noscript>
        <InsetNote>
          <p>
            The check runs in your browser and needs JavaScript, which is off. The same check, in the same
            words, runs on the command line: <code>npm run data -- check</code> and the file.
          </p>
        </InsetNote>
      </noscript>
      <OfficerDesk
        datasets={datasetOptions(edition)}
        papers={paperOptions(edition)}
        isServed={!isStaticCopy}
      />
    </Page>
  );
}
