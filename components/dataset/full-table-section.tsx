import { ScrollRegion } from '@/components/layout/scroll-region';
import { Section } from '@/components/layout/section';
import { Tag } from '@/components/layout/tag';
import type { FullTable } from '@/lib/article/full-table';
import { RowLabel } from './row-label';

/** Every figure of the version, laid out as the papers do, with its symbols and notes. */
export function FullTableSection({ full }: { full: FullTable }) {
  return (
    <Section id="all-figures" title="All the figures" ruled>
      <p>{full.caption}.</p>
      {full.columns.length > 3 && <p className="small scroll-hint">The table scrolls sideways.</p>}
      <ScrollRegion label={full.caption}>
        <table className={`govuk-table full-table${full.columns.length < 3 ? ' table--narrow' : ''}`}>
          <caption className="govuk-visually-hidden">{full.caption}</caption>
          <thead>
            <tr>
              <td className="govuk-table__header" />
              {full.columns.map(({ label, detail, isPartWay }) => (
                <th key={label} scope="col" className="govuk-table__header govuk-table__header--numeric">
                  {label}
                  {detail !== '' && !isPartWay && <span className="full-table__detail">{detail}</span>}{' '}
                  {isPartWay && <Tag word="part-way" />}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {full.rows.map((row) => (
              <tr key={row.label}>
                <th scope="row" className="govuk-table__header table-label">
                  <RowLabel label={row.label} formula={row.formula} />
                </th>
                {row.cells.map((cell, index) => (
                  <td key={index} className="govuk-table__cell govuk-table__cell--numeric">
                    {cell.text}
                    {cell.note !== undefined && (
                      <a className="note-reference" href={`#note-${cell.note}`}>
                        <span className="govuk-visually-hidden">note </span>
                        {cell.note}
                      </a>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {full.notes.length > 0 && (
        <ol className="govuk-list govuk-list--number notes">
          {full.notes.map((note, index) => (
            <li key={note} id={`note-${index + 1}`}>
              {note}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
