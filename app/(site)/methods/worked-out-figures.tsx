import { Section } from '@/components/layout/section';
import type { Dataset } from '@/lib/dataset/dataset';
import { links } from '@/lib/site/links';

/** Every figure that no paper prints, with its formula, from the datasets' own declarations. */
export function WorkedOutFigures({ datasets }: { datasets: readonly Dataset[] }) {
  const figures = datasets.flatMap((dataset) =>
    Object.values(dataset.workedOut).map((rule) => ({ dataset, rule })),
  );
  return (
    <Section id="worked-out" title="Worked-out figures">
      <p>
        Some figures are printed in no paper but follow from figures that are. Each is marked{' '}
        <em>worked out</em> wherever it stands, downloads included, with its sum. Where a number that it needs
        is missing, it is missing too.
      </p>
      <dl className="definitions">
        {figures.map(({ dataset, rule }) => (
          <div key={`${dataset.id} ${rule.label}`}>
            <dt>{rule.label}</dt>
            <dd>
              <p>{rule.definition}</p>
              <p>
                <strong>Formula:</strong> {rule.formula}
              </p>
              <p>
                In <a href={links.dataset(dataset.id)}>{dataset.title}</a>.
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
