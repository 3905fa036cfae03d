import { Lead } from '@/components/layout/lead';
import { Section } from '@/components/layout/section';
import { formatCount } from '@/lib/cell/format-cell';
import { formatVersion } from '@/lib/dataset/format-version';
import type { FigureHistories, SteadyFigures } from '@/lib/revision/figure-histories';
import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';

interface Props {
  dataset: string;
  histories: FigureHistories;
  at?: PageLinks;
}

/** Each figure that has changed, with all that happened to it; then, once for all of them, those that have not. */
export function FigureHistoryList({ dataset, histories, at = links }: Props) {
  const { summary, changed, more, steady } = histories;
  return (
    <>
      <Lead>{summary}</Lead>
      <p>
        A figure that was read from a paper counts as published on the day of the meeting: the papers do not
        state when they were published. The figures themselves stand in{' '}
        <a href={`${at.dataset(dataset)}#all-figures`}>the table of all the figures</a>.
      </p>
      {changed.length > 0 && (
        <Section id="changed" title="Changed since first published" ruled>
          {changed.map(({ label, steps }) => (
            <div key={label}>
              <h3 className="section__title--small">{label}</h3>
              <ol className="govuk-list">
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </div>
          ))}
          {more > 0 && <p className="small">And {formatCount(more)} more, in the files of the versions.</p>}
        </Section>
      )}
      {steady.length > 0 && (
        <Section id="unchanged" title="The same since first published" ruled>
          {steady.map((each) => (
            <Steady key={each.version} dataset={dataset} {...each} />
          ))}
        </Section>
      )}
    </>
  );
}

function Steady({ dataset, version, count, measures }: SteadyFigures & { dataset: string }) {
  return (
    <>
      <h3 className="section__title--small">
        First published on <a href={links.version(dataset, version)}>{formatVersion(version)}</a>:{' '}
        {figures(count)}
      </h3>
      <ul>
        {measures.map((each) => (
          <li key={each.label}>
            {each.label}: {figures(each.count)}
            {each.blanks > 0 &&
              `; ${each.blanks === 1 ? '1 place' : `${formatCount(each.blanks)} places`} without one`}
          </li>
        ))}
      </ul>
    </>
  );
}

function figures(count: number): string {
  if (count === 0) return 'no figure';
  return count === 1 ? '1 figure' : `${formatCount(count)} figures`;
}
