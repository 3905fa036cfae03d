import { FigureBlock } from '@/components/dataset/figure-block';
import { type Choice, ChoiceForm } from '@/components/layout/choice-form';
import { Lead } from '@/components/layout/lead';
import { Section } from '@/components/layout/section';
import type { PeriodsCompared } from '@/lib/article/compare-periods';
import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';
import { RefusedPair } from './refused-pair';

interface Props {
  compared: PeriodsCompared;
  measures: Choice['options'];
  at?: PageLinks;
}

/** One measure in any two periods: a form, then the answer or why there is none. Another measure brings its own periods. */
export function PeriodsPart({ compared, measures, at = links }: Props) {
  const { measure, periods, from, to } = compared;
  return (
    <Section id="periods-compared" title="One measure, two periods" ruled>
      <ChoiceForm
        id="periods"
        action={at.compare()}
        choices={[
          { name: 'measure', label: 'Measure', value: measure, options: measures },
          { name: 'from', label: 'Compare', value: from, options: periods },
          { name: 'to', label: 'with', value: to, options: periods },
        ]}
        button="Compare"
      />
      <Answer compared={compared} at={at} />
    </Section>
  );
}

function Answer({ compared, at }: { compared: PeriodsCompared; at: PageLinks }) {
  switch (compared.outcome) {
    case 'no pair':
      return <p>{compared.problem}</p>;
    case 'refused':
      return <RefusedPair measure={compared.measure} refusal={compared} at={at} />;
    case 'compared':
      return (
        <>
          <Lead>{compared.figure.sentences.join(' ')}</Lead>
          <p>
            <strong>Is that a lot?</strong> {compared.chance.sentence}{' '}
            <a href={links.methods('is-that-a-lot')}>How this is worked out</a>
          </p>
          <FigureBlock figure={compared.figure} address="none" />
        </>
      );
  }
}
