import { Section } from '@/components/layout/section';
import type { Dataset } from '@/lib/dataset/dataset';
import { uncheckedMeasures } from './declared-checks';

/** What is not done, and where a slip could stay unseen. */
export function Limits({ datasets }: { datasets: readonly Dataset[] }) {
  return (
    <>
      <Section id="not-done" title="What we do not do">
        <ul>
          <li>We do not mend, fill in, estimate or forecast a figure.</li>
          <li>We do not guess a date, a year or a base that a paper leaves out.</li>
          <li>We do not compare with other councils: the papers print nothing to compare with.</li>
          <li>We do not say whether a change is good or bad, or why it happened.</li>
          <li>
            We do not call these Official Statistics. They are figures from a council’s papers, copied by us.
          </li>
        </ul>
      </Section>
      <Section id="unchecked" title="What no check covers">
        <p>
          A sum shows a slip only in figures that belong to one. These stand in no sum, so a slip in copying
          them would show only to somebody who read the paper again:
        </p>
        <ul>
          {uncheckedMeasures(datasets).map(({ dataset, measures }) => (
            <li key={dataset}>
              <strong>{dataset}</strong>: {measures.join('; ')}
            </li>
          ))}
        </ul>
        <p>Nor would any check show:</p>
        <ul>
          <li>two slips in one sum that cancel out</li>
          <li>a paper that is wrong and still adds up</li>
          <li>a count whose meaning changed without the paper saying so</li>
          <li>a figure that was in a presentation or a report that is not among our papers</li>
        </ul>
      </Section>
    </>
  );
}
