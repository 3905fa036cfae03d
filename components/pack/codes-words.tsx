import type { ReactNode } from 'react';
import { Lead } from '@/components/layout/lead';
import { PageTitle } from '@/components/layout/page-title';
import type { KnownCode } from '@/lib/scrutiny/pack/known-code';
import { CodeList } from './code-list';

interface Props {
  codes: readonly KnownCode[];
  /** What the page is called: what codes are, or that no figure has the one that was typed. */
  title: string;
  /** The form, and what it answers. */
  children: ReactNode;
}

/** What the codes on paper are, where to type one, and every one that there is. */
export function CodesWords({ codes, title, children }: Props) {
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Lead>
        Beside each figure of a meeting’s pack stands a short code. Type it here to see the figure as members
        had it, and whether it has changed since.
      </Lead>
      {children}
      <p>Capitals and the hyphen do not matter.</p>
      <details className="govuk-details" id="all">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Every code and its figure ({codes.length})</span>
        </summary>
        <div className="govuk-details__text">
          <CodeList codes={codes} />
        </div>
      </details>
    </>
  );
}
