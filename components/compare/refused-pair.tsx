import { FigureBlock } from '@/components/dataset/figure-block';
import { InsetNote } from '@/components/layout/inset-note';
import type { Refusal } from '@/lib/article/compare-periods';
import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';

interface Props {
  measure: string;
  refusal: Refusal;
  at?: PageLinks;
}

/** Two figures that may not be compared: each by itself, the reason, the nearest fair pair, and what can be said. */
export function RefusedPair({ measure, refusal, at = links }: Props) {
  const { reasons, apart, nearest, explanation } = refusal;
  return (
    <>
      <InsetNote>
        <p>
          <strong>These two are not compared.</strong> {reasons.join(' ')}
        </p>
        {nearest && (
          <p>
            The nearest fair comparison is{' '}
            <a href={at.compare({ measure, from: nearest.from, to: nearest.to })}>{nearest.label}</a>.
          </p>
        )}
      </InsetNote>
      <p>Each by itself: {apart.join(' ')}</p>
      {explanation && (
        <>
          <p>What can be said: {explanation.sentence}</p>
          <FigureBlock figure={explanation.figure} address="none" />
        </>
      )}
    </>
  );
}
