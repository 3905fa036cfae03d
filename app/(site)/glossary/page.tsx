import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { Lead } from '@/components/layout/lead';
import { LetterList } from '@/components/layout/letter-list';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PageTitle } from '@/components/layout/page-title';
import { Section } from '@/components/layout/section';
import { TermList } from '@/components/layout/term-list';
import { glossary, symbolTerms } from '@/data/glossary';
import { groupByLetter } from '@/lib/search/by-letter';
import { links } from '@/lib/site/links';

export function generateMetadata(): Metadata {
  return pageMetadata({
    path: links.glossary(),
    title: 'Glossary',
    description: 'Every abbreviation and term of these figures and their papers, in plain English.',
    preview: pagePreview('glossary'),
  });
}

/** Every term, A to Z, and the symbols that stand in tables. */
export default function GlossaryPage() {
  const groups = groupByLetter(glossary, ({ term }) => term);
  return (
    <Page path={links.glossary()} section="glossary" crumbs={[{ label: 'Home', href: links.home() }]}>
      <PageTitle>Glossary</PageTitle>
      <Lead>The abbreviations and terms of these figures and of the papers that they came from.</Lead>
      <LetterList
        items={[
          ...groups.map(({ letter }) => ({ id: `letter-${letter.toLowerCase()}`, label: letter })),
          { id: 'symbols', label: 'Symbols in tables' },
        ]}
      />
      {groups.map(({ letter, items }) => (
        <Section key={letter} id={`letter-${letter.toLowerCase()}`} title={letter}>
          <TermList terms={items} />
        </Section>
      ))}
      <Section id="symbols" title="Symbols in tables">
        <p>
          Where there is no number, a symbol in square brackets gives the reason. A symbol is never counted as
          0, and whatever is worked out from it has no number either. [p], [r], [e] and [b] stand beside a
          number.
        </p>
        <TermList terms={symbolTerms} />
      </Section>
    </Page>
  );
}
