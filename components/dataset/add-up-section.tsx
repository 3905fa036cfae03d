import { Section } from '@/components/layout/section';
import type { AddUp, AddUpRow } from '@/lib/article/add-up';
import { links } from '@/lib/site/links';

/** Each statement that must hold between the printed figures: whether it does, and period by period how. */
export function AddUpSection({ addUp }: { addUp: AddUp }) {
  const { rows, unchecked } = addUp;
  return (
    <Section id="add-up" title="Do the figures add up?" ruled>
      {rows.length > 0 && (
        <dl className="definitions add-up">
          {rows.map((row) => (
            <AddUpItem key={row.label} row={row} />
          ))}
        </dl>
      )}
      {unchecked.length > 0 && (
        <p>The papers give no second number to check these against: {unchecked.join('; ')}.</p>
      )}
      <p>
        <a href={links.methods('add-up')}>How the figures are checked</a>
      </p>
    </Section>
  );
}

function AddUpItem({ row }: { row: AddUpRow }) {
  const differing = row.periods.filter(({ status }) => status === 'differs');
  return (
    <div>
      <dt>{row.label}</dt>
      <dd>
        <p className="add-up__verdict">{row.summary}</p>
        {row.restates !== undefined
          ? differing.map(({ sentence }) => (
              <p key={sentence}>
                {sentence} It is the same difference as under “{row.restates}”.
              </p>
            ))
          : differing.map(({ sentence }) => (
              <p key={sentence} className="add-up__difference">
                {sentence} The paper does not explain it. Both are shown as printed.
              </p>
            ))}
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Period by period</span>
          </summary>
          <ul className="govuk-list">
            {row.periods.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      </dd>
    </div>
  );
}
