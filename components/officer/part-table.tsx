import type { PartChange } from '@/lib/edition/rehearsal';
import styles from './rehearsal.module.css';

/** Many short things of one kind: what each said, and what it would say. */
export function PartTable({ title, parts }: { title: string; parts: readonly PartChange[] }) {
  return (
    <table className={`govuk-table table--stacked ${styles.table ?? ''}`}>
      <caption className={styles.label}>{title}</caption>
      <thead>
        <tr>
          {['Which', 'Before', 'After'].map((head) => (
            <th key={head} scope="col" className="govuk-table__header">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map(({ label, before, after }) => (
          <tr key={label}>
            <th scope="row" className="govuk-table__header">
              {label}
            </th>
            <td className="govuk-table__cell" data-label="Before">
              {before?.text ?? <span className={styles.nothing}>not there yet</span>}
            </td>
            <td className="govuk-table__cell" data-label="After">
              {after?.text ?? <span className={styles.nothing}>no longer there</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
