import { ScrollRegion } from '@/components/layout/scroll-region';
import { formatCount } from '@/lib/cell/format-cell';
import type { VersionEntry } from '@/lib/revision/version-history';

/** No more rows than this stand open. */
const READ_AT_A_GLANCE = 10;

/** What changed since the version before, a row for each figure, and how many more there are. */
export function VersionChanges({ differences, more, version }: VersionEntry) {
  if (differences.length === 0) return null;
  const hasReasons = differences.some(({ reason }) => reason !== undefined);
  const caption = `What changed in version ${version.number}`;
  return (
    <details className="govuk-details" open={differences.length <= READ_AT_A_GLANCE}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{caption}</span>
      </summary>
      {hasReasons && <p className="small scroll-hint">The table scrolls sideways.</p>}
      <ScrollRegion label={caption}>
        <table className="govuk-table">
          <caption className="govuk-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="govuk-table__header">
                Figure
              </th>
              <th scope="col" className="govuk-table__header">
                Before
              </th>
              <th scope="col" className="govuk-table__header">
                After
              </th>
              {hasReasons && (
                <th scope="col" className="govuk-table__header">
                  Why
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {differences.map(({ label, before, after, reason }) => (
              <tr key={label}>
                <th scope="row" className="govuk-table__header table-label">
                  {label}
                </th>
                <td className="govuk-table__cell">{before}</td>
                <td className="govuk-table__cell">{after}</td>
                {hasReasons && <td className="govuk-table__cell">{reason ?? ''}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {more > 0 && <p className="small">And {formatCount(more)} more, in the files.</p>}
    </details>
  );
}
