import type { ReactNode } from 'react';
import { ScrollRegion } from '@/components/layout/scroll-region';
import type { Cell } from '@/lib/cell/cell';
import type { CellDifference, RowDifference } from '@/lib/revision/compare-versions';
import { placeKey, rowDifferenceLabel } from '@/lib/revision/compare-versions';
import styles from './difference.module.css';

interface Props {
  cells: readonly CellDifference[];
  rows: readonly RowDifference[];
  /** Stands under a published figure that changes or goes: a field for its reason, or the reason. */
  reasonOf?: (difference: CellDifference) => ReactNode;
}

/** The difference cell by cell: what stood there, what would stand there, and how grave EES calls such a change. */
export function DifferenceTable({ cells, rows, reasonOf }: Props) {
  return (
    <ScrollRegion label="What changes, figure by figure">
      <table className={`govuk-table table--stacked ${styles.table ?? ''}`}>
        <caption className="govuk-visually-hidden">What changes, figure by figure</caption>
        <thead>
          <tr>
            <th scope="col" className="govuk-table__header">
              Figure
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              Before
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              After
            </th>
            <th scope="col" className="govuk-table__header">
              Kind of change
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.map((difference) => (
            <CellLine key={placeKey(difference)} difference={difference} reason={reasonOf?.(difference)} />
          ))}
          {rows.map((difference) => (
            <RowLine key={`${difference.what} ${difference.label}`} difference={difference} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function CellLine({ difference, reason }: { difference: CellDifference; reason: ReactNode }) {
  const { label, before, after, kind, what } = difference;
  return (
    <tr>
      <th scope="row" className="govuk-table__header">
        {label}
        {reason !== undefined && <div className={styles.reason}>{reason}</div>}
      </th>
      <td className="govuk-table__cell govuk-table__cell--numeric" data-label="Before">
        {writtenCell(before)}
      </td>
      <td className="govuk-table__cell govuk-table__cell--numeric" data-label="After">
        {writtenCell(after)}
      </td>
      <td className="govuk-table__cell" data-label="Kind of change">
        <span>
          {kind} <span className={styles.what}>{what}</span>
        </span>
      </td>
    </tr>
  );
}

function RowLine({ difference }: { difference: RowDifference }) {
  const { before, after, kind } = difference;
  return (
    <tr>
      <th scope="row" className="govuk-table__header">
        {rowDifferenceLabel(difference)}
      </th>
      <td className={`govuk-table__cell ${styles.words ?? ''}`} data-label="Before">
        {before}
      </td>
      <td className={`govuk-table__cell ${styles.words ?? ''}`} data-label="After">
        {after}
      </td>
      <td className="govuk-table__cell" data-label="Kind of change">
        {kind}
      </td>
    </tr>
  );
}

/** A cell as the file writes it, with its flags, "201 p"; a dash where there is no row. */
function writtenCell(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case undefined:
      return '–';
    case 'number':
      return [cell.value, ...cell.flags].join(' ');
    case 'range':
      return `${cell.low}–${cell.high}`;
    case 'missing':
      return cell.symbol;
  }
}
