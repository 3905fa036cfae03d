import { Section } from '@/components/layout/section';
import type { Dataset } from '@/lib/dataset/dataset';

/** Disclosure control, with the thresholds that the datasets declare. */
export function SmallNumbers({ datasets }: { datasets: readonly Dataset[] }) {
  const thresholds = [...new Set(datasets.map(({ disclosure }) => disclosure.threshold))].sort(
    (a, b) => a - b,
  );
  return (
    <Section id="small-numbers" title="Small numbers of people">
      <p>
        A count of people from 1 to {thresholds.map((threshold) => threshold - 1).join(' or ')} could let
        somebody be recognised. A file that holds one is refused until the count is replaced by [c].
      </p>
      <p>
        There is one exception. What the council has itself already printed in a public paper stands as it was
        printed, because hiding it here would hide nothing. The dataset has to name the paper. All the small
        counts on this site stand under that exception.
      </p>
      <p>No person is named anywhere on this site.</p>
    </Section>
  );
}
