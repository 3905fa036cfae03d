import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { knownCodes } from '@/app/packs';
import { Page } from '@/components/layout/page';
import { CodeForm } from '@/components/pack/code-form';
import { CodesWords } from '@/components/pack/codes-words';
import { UnknownCode } from '@/components/pack/unknown-code';
import { codesNear } from '@/lib/scrutiny/pack/codes-near';
import { describeUnknownCode } from '@/lib/scrutiny/pack/describe-unknown-code';
import { readCode } from '@/lib/scrutiny/pack/read-code';
import { links } from '@/lib/site/links';
import { CODES_TITLE, codesMetadata } from './codes-metadata';

const IN_ADDRESS = /^[A-Z0-9]+$/;

interface Props {
  /** `code`: as the form sends it. `unknown`: a code that is nobody's, asked for by scripts/serving/our-not-found.mjs. */
  searchParams: Promise<{ code?: string | string[]; unknown?: string | string[] }>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { unknown } = await searchParams;
  return codesMetadata(titleFor(unknown));
}

const titleFor = (unknown: unknown) => (unknown === undefined ? CODES_TITLE : 'No figure has this code');

/** Takes a code from the form and leads to its own address, which says what has become of it. */
export default async function CodesPage({ searchParams }: Props) {
  const { code, unknown } = await searchParams;
  const sent = typeof code === 'string' ? readCode(code) : undefined;
  // Only what may stand in an address is led there; whatever else was typed is answered here.
  if (sent && sent.reads !== 'nothing' && IN_ADDRESS.test(sent.code)) redirect(links.code(sent.code));
  const typed = [unknown, code].find((each) => typeof each === 'string');
  const known = knownCodes();
  const near = codesNear(
    typed ?? '',
    known.map((each) => each.code),
  );
  return (
    <Page path={links.code()} crumbs={[{ label: 'Home', href: links.home() }]}>
      <CodesWords codes={known} title={titleFor(typed)}>
        {typed !== undefined && (
          <UnknownCode
            sentences={describeUnknownCode(readCode(typed))}
            near={known.filter((each) => near.includes(each.code))}
          />
        )}
        <CodeForm {...(typed !== undefined && { typed })} />
      </CodesWords>
    </Page>
  );
}
