import { Section } from '@/components/layout/section';
import type { Dataset } from '@/lib/dataset/dataset';
import { declaredChecks } from './declared-checks';

/** The identities that are checked, from the datasets' own declarations. */
export function Sums({ datasets }: { datasets: readonly Dataset[] }) {
  return (
    <Section id="add-up" title="Do the figures add up?">
      <p>
        These sums must hold between the printed figures. They are checked in every period whenever the site
        is built. Where one does not hold, the dataset’s page says so, with both numbers as they are printed.
        Neither is mended. A part that a paper marks as not applicable is left out of its sum, and the page
        says that too.
      </p>
      <dl className="definitions">
        {datasets.map((dataset) => (
          <SumsOf key={dataset.id} dataset={dataset} datasets={datasets} />
        ))}
      </dl>
    </Section>
  );
}

function SumsOf({ dataset, datasets }: { dataset: Dataset; datasets: readonly Dataset[] }) {
  const checks = declaredChecks(dataset, datasets);
  if (checks.length === 0) return null;
  return (
    <div>
      <dt>{dataset.title}</dt>
      <dd>
        {checks.map(({ label, sum }) => (
          <p key={label}>
            {label}.<span className="definitions__sum">{sum}</span>
          </p>
        ))}
      </dd>
    </div>
  );
}
