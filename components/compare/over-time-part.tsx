import { FigureBlock } from '@/components/dataset/figure-block';
import type { Choice } from '@/components/layout/choice-form';
import { ChoiceForm } from '@/components/layout/choice-form';
import { InsetNote } from '@/components/layout/inset-note';
import { Section } from '@/components/layout/section';
import type { OverTime } from '@/lib/article/compare-over-time';
import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';

interface Props {
  /** The chosen measures, in order; an empty text where a line is left free. */
  chosen: readonly string[];
  isIndexed: boolean;
  measures: Choice['options'];
  overTime: OverTime | undefined;
  at?: PageLinks;
}

const NOTHING = { value: '', label: '(none)' };

/** Up to four measures over time, as numbers or with the first year as 100. */
export function OverTimePart({ chosen, isIndexed, measures, overTime, at = links }: Props) {
  const lines = chosen.map((value, index) => ({
    name: `line${index + 1}`,
    label: `Line ${index + 1}`,
    value,
    options: [NOTHING, ...measures],
  }));
  const scale = {
    name: 'scale',
    label: 'Shown as',
    value: isIndexed ? 'index' : 'numbers',
    options: [
      { value: 'numbers', label: 'Numbers' },
      { value: 'index', label: 'First year = 100' },
    ],
  };
  return (
    <Section id="measures-compared" title="Up to four measures over time" ruled>
      <ChoiceForm id="lines" action={at.compare()} choices={[...lines, scale]} button="Draw" />
      {overTime && 'problem' in overTime && <InsetNote>{overTime.problem}</InsetNote>}
      {overTime && 'figure' in overTime && (
        <>
          {overTime.notDrawn.map((sentence) => (
            <InsetNote key={sentence}>{sentence}</InsetNote>
          ))}
          <FigureBlock figure={overTime.figure} address="none" />
        </>
      )}
    </Section>
  );
}
