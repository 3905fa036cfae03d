import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { figureStanding } from '@/app/article';
import { previewAt } from '@/app/card-list';
import { figuresByCode, packs } from '@/app/packs';
import { currentEdition } from '@/app/published';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { CodePage } from '@/components/pack/code-page';
import { citeAsGiven, meetingGiven } from '@/lib/edition/edition-packs';
import { codeStanding } from '@/lib/scrutiny/pack/code-standing';
import { readCode } from '@/lib/scrutiny/pack/read-code';
import { formatCode } from '@/lib/scrutiny/pack/short-code';
import { links } from '@/lib/site/links';

interface Props {
  params: Promise<{ code: string }>;
}

export function generateStaticParams() {
  return [...figuresByCode().keys()].map((code) => ({ code }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  const figure = figuresByCode().get(code)?.figure;
  if (!figure) return {};
  const { headline, subtitle, dataset, id, version } = figure;
  return {
    ...pageMetadata({
      path: links.code(code),
      title: `${formatCode(code)}: ${headline}`,
      description: `${subtitle}. Whether it still stands.`,
      preview: previewAt(links.figureCard(dataset.id, id, version.id)),
    }),
    robots: { index: false },
  };
}

/** What has become of the figure that has a code on paper. Typed in another way, a code is led to its own address. */
export default async function OneCodePage({ params }: Props) {
  const { code } = await params;
  const figure = figuresByCode().get(code)?.figure;
  if (!figure) {
    const typed = readCode(decodeURIComponent(code));
    const isKnown = typed.reads === 'a code' && figuresByCode().has(typed.code);
    if (isKnown) permanentRedirect(links.code(typed.code));
    notFound();
  }
  const crumbs = [
    { label: 'Home', href: links.home() },
    { label: 'Codes on paper', href: links.code() },
  ];
  const standing = codeStanding(figure, figureStanding(figure));
  const meeting = meetingGiven(currentEdition(), figure)?.id;
  return (
    <Page path={links.code(code)} crumbs={crumbs}>
      <CodePage
        code={formatCode(code)}
        figure={figure}
        standing={standing}
        citation={citeAsGiven(currentEdition(), figure)}
        {...(meeting !== undefined && { meeting })}
        hasPack={packs().has(meeting ?? '')}
      />
    </Page>
  );
}
