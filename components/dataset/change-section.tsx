import { ChoiceForm } from '@/components/layout/choice-form';
import { ScrollRegion } from '@/components/layout/scroll-region';
import { Section } from '@/components/layout/section';
import type { Article } from '@/lib/article/article';
import type { ChangeRow, ChangeTable } from '@/lib/article/change-table';
import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';
import { RowLabel } from './row-label';

interface Props {
  article: Article;
  /** Whether the reader may choose other periods. */
  canChoose: boolean;
  at?: PageLinks;
}

/** Any two periods beside each other, every measure in words. */
export function ChangeSection({ article, canChoose, at = links }: Props) {
  const { changes, dataset, measure } = article;
  if (!changes) return null;
  const { table, periods } = changes;
  return (
    <Section id="change" title={`From ${table.from.label} to ${table.to.label}`} ruled>
      {canChoose && periods.length > 2 && (
        <ChoiceForm
          id="periods"
          action={at.choose(dataset.id)}
          hidden={{ measure, part: 'change' }}
          choices={[
            { name: 'from', label: 'Compare', value: table.from.id, options: periods },
            { name: 'to', label: 'with', value: table.to.id, options: periods },
          ]}
          button="Compare"
        />
      )}
      {table.remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {canChoose && table.nearest && (
        <p>
          The nearest fair comparison is{' '}
          <a href={`${at.view(dataset.id, measure, table.nearest.from, table.nearest.to)}#change`}>
            {table.nearest.label}
          </a>
          .
        </p>
      )}
      <ChangeRows table={table} />
      {table.chanceNote !== undefined && (
        <p className="small">
          {table.chanceNote} <a href={links.methods('is-that-a-lot')}>How this is worked out</a>
        </p>
      )}
    </Section>
  );
}

function ChangeRows({ table }: { table: ChangeTable }) {
  return (
    <ScrollRegion label={`Change from ${table.from.label} to ${table.to.label}`}>
      <table className="govuk-table table--stacked">
        <caption className="govuk-visually-hidden">
          The measures that apply in {table.from.label} and {table.to.label}, with the change in words
        </caption>
        <thead>
          <tr>
            <th scope="col" className="govuk-table__header">
              Measure
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              {table.from.label}
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              {table.to.label}
            </th>
            <th scope="col" className="govuk-table__header">
              Change
            </th>
            {table.chanceNote !== undefined && (
              <th scope="col" className="govuk-table__header">
                Is that a lot?
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <ChangeLine
              key={row.label}
              row={row}
              from={table.from.label}
              to={table.to.label}
              hasChance={table.chanceNote !== undefined}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface LineProps {
  row: ChangeRow;
  from: string;
  to: string;
  hasChance: boolean;
}

function ChangeLine({ row, from, to, hasChance }: LineProps) {
  const { label, then, now, change, proportion, remarks, formula, chance } = row;
  return (
    <tr>
      <th scope="row" className="govuk-table__header table-label">
        <RowLabel label={label} formula={formula} />
      </th>
      <td className="govuk-table__cell govuk-table__cell--numeric" data-label={from}>
        {then}
      </td>
      <td className="govuk-table__cell govuk-table__cell--numeric" data-label={to}>
        {now}
      </td>
      <td className="govuk-table__cell is-words">
        {change}
        {proportion !== '' && ` (${proportion})`}
        {remarks.map((remark) => (
          <span key={remark} className="remark">
            {remark}
          </span>
        ))}
      </td>
      {hasChance && <td className="govuk-table__cell is-words change-chance">{chance}</td>}
    </tr>
  );
}
