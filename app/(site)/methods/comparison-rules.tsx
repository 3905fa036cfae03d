import { Section } from '@/components/layout/section';
import { LEAST_BASE } from '@/lib/cell/least-base';
import { links } from '@/lib/site/links';

export function ComparisonRules() {
  return (
    <>
      <Section id="like-for-like" title="Like for like">
        <p>Two figures are compared only when all of this is so. Otherwise the page says why they are not.</p>
        <ul>
          <li>They are of the same measure and in the same unit.</li>
          <li>
            Both are <a href={links.glossary('stock')}>stocks</a>, counted on a day, or both are{' '}
            <a href={links.glossary('flow')}>flows</a>, counted over a period.
          </li>
          <li>Their periods are of the same kind: a year with a year, a quarter with a quarter.</li>
          <li>
            Neither is <a href={links.glossary('part-way')}>part-way</a> through its period, unless both are
            equally far into it. Eleven days are never set beside a year.
          </li>
          <li>They cover the same children. Reception to Year 10 is not Years 1 to 11.</li>
          <li>There is no break in the series between them.</li>
          <li>Both are numbers. A symbol is the reason why there is none, and is not compared.</li>
        </ul>
        <p>
          Where a pair is not like for like, the nearest pair of periods that is fair is offered. Where a
          comparison is fair but needs a word of care, the word stands beside it: a figure is provisional,
          revised or worked out, a period has no date, or a sum that the figure belongs to does not add up.
        </p>
      </Section>
      <Section id="change" title="How a change is put">
        <ul>
          <li>The change in number is always given: “18 more”.</li>
          <li>
            A per cent is given only when the earlier number is {LEAST_BASE} or more. Below that, one child
            more or fewer would read as a large change.
          </li>
          <li>Between two percentages the change is in percentage points: from 40% to 44% is 4 points.</li>
          <li>More is called more and fewer is called fewer. Neither is called better or worse.</li>
        </ul>
      </Section>
    </>
  );
}
