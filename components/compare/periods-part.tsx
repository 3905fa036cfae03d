import { FigureBlock } from '@/components/dataset/figure-block';
import { type Choice, ChoiceForm } from '@/components/layout/choice-form';
import { InsetNote } from '@/components/layout/inset-note';
import { Section } from '@/components/layout/section';
import type { PeriodsCompared } from '@/lib/article/compare-periods';
import { links } from '@/lib/site/links';

interface Props {
  compared: PeriodsCompared;
  measures: Choice['options'];
}

/** One measure in any two periods: two short forms, then the answer or why there is none. */
export function PeriodsPart({ compared, measures }: Props) {
  const { measure, periods, from, to, figure, refusals, nearest, explanation, problem } = compared;
  return (
    <Section id="two-periods" title="One measure, two periods" ruled>
      <ChoiceForm
        id="measure"
        action={links.compare()}
        choices={[{ name: 'measure', label: 'Measure', value: measure, options: measures }]}
        button="Choose measure"
      />
      {periods.length > 1 && (
        <ChoiceForm
          id="periods"
          action={links.compare()}
          hidden={{ measure }}
          choices={[
            { name: 'from', label: 'Compare', value: from, options: periods },
            { name: 'to', label: 'with', value: to, options: periods },
          ]}
          button="Compare"
        />
      )}
      {problem !== undefined && <p>{problem}</p>}
      {refusals.length > 0 && (
        <InsetNote>
          <p>
            <strong>These two are not compared.</strong> {refusals.join(' ')}
          </p>
          {explanation !== undefined && <p>What can be said: {explanation}</p>}
          {nearest && (
            <p>
              The nearest fair comparison is{' '}
              <a href={links.compare({ measure, from: nearest.from, to: nearest.to })}>{nearest.label}</a>.
            </p>
          )}
        </InsetNote>
      )}
      {figure && (
        <>
          {refusals.length === 0 && <p className="lead">{figure.sentences.join(' ')}</p>}
          <FigureBlock figure={figure} hasAddress={false} />
        </>
      )}
    </Section>
  );
}
