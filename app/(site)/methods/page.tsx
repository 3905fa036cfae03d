import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { ContentsList } from '@/components/layout/contents-list';
import { Lead } from '@/components/layout/lead';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PageTitle } from '@/components/layout/page-title';
import { catalogue } from '@/data/catalogue';
import { links } from '@/lib/site/links';
import { ChartRules } from './chart-rules';
import { ComparisonRules } from './comparison-rules';
import { HowFiguresGetHere } from './how-figures-get-here';
import { IsThatALot } from './is-that-a-lot';
import { Limits } from './limits';
import { SmallNumbers } from './small-numbers';
import { Sums } from './sums';
import { SymbolsAndRounding } from './symbols-and-rounding';
import { VersionsAndAddresses } from './versions-and-addresses';
import { WorkedOutFigures } from './worked-out-figures';

export function generateMetadata(): Metadata {
  return pageMetadata({
    path: links.methods(),
    title: 'Methods',
    description:
      'How the figures get from a paper to a page, what is compared with what, and what is checked.',
    preview: pagePreview('methods'),
  });
}

const PARTS = [
  { id: 'path', title: 'How a figure gets here' },
  { id: 'like-for-like', title: 'Like for like' },
  { id: 'change', title: 'How a change is put' },
  { id: 'is-that-a-lot', title: 'Is that a lot?' },
  { id: 'worked-out', title: 'Worked-out figures' },
  { id: 'add-up', title: 'Do the figures add up?' },
  { id: 'symbols', title: 'Symbols' },
  { id: 'rounding', title: 'Rounding' },
  { id: 'versions', title: 'Versions and addresses' },
  { id: 'small-numbers', title: 'Small numbers of people' },
  { id: 'charts', title: 'How the charts are drawn' },
  { id: 'not-done', title: 'What we do not do' },
  { id: 'unchecked', title: 'What no check covers' },
];

/** The rules of the site, in a councillor's terms. Sums and formulas come from the declarations. */
export default function MethodsPage() {
  const datasets = catalogue.map(({ dataset }) => dataset);
  return (
    <Page path={links.methods()} section="methods" crumbs={[{ label: 'Home', href: links.home() }]}>
      <PageTitle>Methods</PageTitle>
      <Lead>
        How a figure gets from a council paper to a page, when two figures are compared, and what is checked.
      </Lead>
      <ContentsList items={PARTS} />
      <HowFiguresGetHere />
      <ComparisonRules />
      <IsThatALot />
      <WorkedOutFigures datasets={datasets} />
      <Sums datasets={datasets} />
      <SymbolsAndRounding />
      <VersionsAndAddresses />
      <SmallNumbers datasets={datasets} />
      <ChartRules />
      <Limits datasets={datasets} />
    </Page>
  );
}
