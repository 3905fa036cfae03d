'use client';

import { useIsAlive } from '@/components/layout/use-is-alive';
import { TextRow } from '@/components/sharing/text-row';
import { useCopy } from '@/components/sharing/use-copy';
import type { Figure } from '@/lib/figure/figure';

/** Writes the citation of a figure as members saw it. */
export type CiteAsGiven = (figure: Figure) => string;

interface Props {
  /** The citation, as lib/export/citation-as-given.ts writes it. */
  text: string;
}

/** "Cite this, as members saw it": the citation, folded, with a button that copies it where a script runs. */
export function CiteFigure({ text }: Props) {
  const isAlive = useIsAlive();
  const copying = useCopy();
  return (
    <details className="govuk-details no-print">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Cite this, as members saw it</span>
      </summary>
      <TextRow
        name="Citation"
        detail="Add the day on which you read it."
        text={text}
        copying={isAlive ? copying : undefined}
      />
      <p className="govuk-visually-hidden" role="status">
        {copying.said}
      </p>
    </details>
  );
}
