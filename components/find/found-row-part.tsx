import { ScrollRegion } from '@/components/layout/scroll-region';
import type { FoundRow, FoundRowCell } from '@/lib/finder/found';
import styles from './find.module.css';
import { PlaceList } from './place-list';

/** A row or column that was recognised: what it is, what differs, and each number beside what it stands for. */
export function FoundRowPart({ row }: { row: FoundRow }) {
  return (
    <section className="section section--ruled">
      <h3 className={styles['title']}>{row.title}</h3>
      <p>
        In {row.dataset}
        {row.asPrinted !== undefined && `, printed as “${row.asPrinted}”`}. {row.verdict}
      </p>
      {row.differences.length > 0 && (
        <ul>
          {row.differences.map((difference) => (
            <li key={difference}>
              <strong>{difference}</strong>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['row']}>
        <RowTable row={row} />
      </div>
      <p className={styles['detail']}>
        Printed in <a href={row.printed.href}>{row.printed.text}</a>
      </p>
      <PlaceList places={row.places} />
    </section>
  );
}

function RowTable({ row }: { row: FoundRow }) {
  return (
    <ScrollRegion label={`${row.title}: what you have and what is published`}>
      <table className="govuk-table table--compact">
        <caption className="govuk-visually-hidden">{row.title}: what you have and what is published</caption>
        <thead>
          <tr>
            {[row.way, 'You have', 'Published'].map((head, column) => (
              <th
                key={head}
                scope="col"
                className={
                  column === 0 ? 'govuk-table__header' : 'govuk-table__header govuk-table__header--numeric'
                }
              >
                {head}
              </th>
            ))}
            <th scope="col" className="govuk-table__header">
              Same?
            </th>
          </tr>
        </thead>
        <tbody>
          {row.cells.map((cell, place) => (
            <tr key={`${place} ${cell.head}`}>
              <th scope="row" className="govuk-table__header">
                {cell.head}
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric">{cell.yours}</td>
              <td className="govuk-table__cell govuk-table__cell--numeric">{cell.published}</td>
              <td className="govuk-table__cell">{sameness(cell)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function sameness({ agrees }: FoundRowCell) {
  if (agrees === undefined) return null;
  return agrees ? 'yes' : <strong>no</strong>;
}
