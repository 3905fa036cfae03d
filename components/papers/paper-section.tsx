import { Section } from '@/components/layout/section';
import type { Item } from '@/lib/meeting/item';
import type { Paper } from '@/lib/meeting/paper';
import type { UntidyThing } from '@/lib/meeting/untidy-thing';
import { formatDay } from '@/lib/period/format-period';
import { links } from '@/lib/site/links';

interface Props {
  paper: Paper;
  items: readonly Item[];
  untidy: readonly UntidyThing[];
  datasetTitles: ReadonlyMap<string, string>;
}

/** One paper: what it is, which of its items feed which datasets, and what in it is untidy. */
export function PaperSection({ paper, items, untidy, datasetTitles }: Props) {
  const feeding = items.filter(({ datasets }) => datasets.length > 0);
  const aboutFigures = untidy.filter(({ datasets }) => datasets.length > 0);
  const others = untidy.filter(({ datasets }) => datasets.length === 0);
  return (
    <Section id={paper.id} title={paper.title} ruled>
      <p>
        For <a href={links.meeting(paper.meeting)}>the meeting of {formatDay(paper.day)}</a>
        {paper.pages === undefined ? '' : `, pages ${paper.pages}`}. {paper.note}
      </p>
      <ul>
        {feeding.map((item) => (
          <li key={item.id}>
            {item.title} ({item.meeting === paper.meeting ? '' : 'minutes of an earlier meeting, '}number{' '}
            {item.number}):{' '}
            {item.datasets.map((id, index) => (
              <span key={id}>
                {index > 0 && '; '}
                <a href={links.dataset(id)}>{datasetTitles.get(id) ?? id}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <h3 className="section__title--small">What is untidy about its figures</h3>
      <UntidyList things={aboutFigures} />
      {others.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{others.length} more in the rest of the paper</span>
          </summary>
          <UntidyList things={others} />
        </details>
      )}
    </Section>
  );
}

function UntidyList({ things }: { things: readonly UntidyThing[] }) {
  return (
    <dl className="definitions definitions--quotes">
      {things.map(({ id, place, asPrinted, what }) => (
        <div key={id}>
          <dt>“{asPrinted}”</dt>
          <dd>
            {what} <span className="where">{place}.</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
