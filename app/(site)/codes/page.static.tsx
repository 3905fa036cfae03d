import type { Metadata } from 'next';
import { knownCodes } from '@/app/packs';
import { Page } from '@/components/layout/page';
import { CodeFinder } from '@/components/pack/code-finder';
import { CodesWords } from '@/components/pack/codes-words';
import { links } from '@/lib/site/links';
import { CODES_TITLE, codesMetadata } from './codes-metadata';

export function generateMetadata(): Metadata {
  return codesMetadata();
}

/** In a copy of plain files the browser finds the code; without a script it stands in the list. */
export default function CodesPage() {
  const known = knownCodes();
  return (
    <Page path={links.code()} crumbs={[{ label: 'Home', href: links.home() }]}>
      <CodesWords codes={known} title={CODES_TITLE}>
        <CodeFinder known={known} />
      </CodesWords>
    </Page>
  );
}
