import type { Figure } from '@/lib/figure/figure';
import { NoteReference } from './note-reference';

type Cell = Figure['table']['rows'][number]['cells'][number];

/** The numbers of a figure, in its order, as a table that can be read, copied and searched. */
export function FigureTable({ figure }: { figure: Figure }) {
  const { caption, columns, rows } = figure.table;
  return (
    <table className="govuk-table">
      <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {columns.map((column, index) => (
            <th key={index} scope="col" className={headerClass(column.numeric)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map((row, index) => (
          <tr key={index} className="govuk-table__row">
            <th scope="row" className="govuk-table__header">
              {row.label}
            </th>
            {row.cells.map((cell, at) => (
              <td key={at} className={cellClass(columns[at + 1]?.numeric ?? false)}>
                <CellText cell={cell} figure={figure} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellText({ cell, figure }: { cell: Cell; figure: Figure }) {
  return (
    <>
      {cell.tag !== undefined && (
        <>
          <strong className="govuk-tag govuk-tag--grey">{cell.tag}</strong>{' '}
        </>
      )}
      {cell.text}
      {cell.note !== undefined && <NoteReference figure={figure} note={cell.note} />}
    </>
  );
}

const headerClass = (numeric: boolean) =>
  numeric ? 'govuk-table__header govuk-table__header--numeric' : 'govuk-table__header';
const cellClass = (numeric: boolean) =>
  numeric ? 'govuk-table__cell govuk-table__cell--numeric' : 'govuk-table__cell';
