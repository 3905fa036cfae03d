import { FigureBlock } from '@/components/dataset/figure-block';
import { CiteFigure, type CiteAsGiven } from '@/components/pack/cite-figure';
import { formatVersion } from '@/lib/dataset/format-version';
import type { ItemFigures } from '@/lib/scrutiny/meeting/meeting-page';
import { links } from '@/lib/site/links';

interface Props {
  figures: ItemFigures;
  /** Where the dataset is called the same, its name is not shown twice. */
  itemTitle: string;
  cite?: CiteAsGiven;
}

/** A dataset in the version that members had: what it says, its main charts, and where the rest of that version is. */
export function DatasetFigures({ figures, itemTitle, cite }: Props) {
  const { dataset, version, lead, story, figures: charts, givenTo } = figures;
  return (
    <>
      <h3 className={dataset.title === itemTitle ? 'govuk-visually-hidden' : 'section__title--small'}>
        {dataset.title}
      </h3>
      <p>{lead}</p>
      {!givenTo && story !== '' && <p>{story}</p>}
      {charts.length > 0 && (
        <div className="figure-grid">
          {charts.map((figure) => (
            <FigureBlock
              key={figure.id}
              figure={figure}
              headingLevel={4}
              address="frozen"
              frameId={`${dataset.id}--${figure.id}`}
            >
              {cite && <CiteFigure text={cite(figure)} />}
            </FigureBlock>
          ))}
        </div>
      )}
      <p className="where">
        {givenTo && (
          <>
            Given to <a href={givenTo.href}>the meeting of {givenTo.when}</a>, whose page has the charts.{' '}
          </>
        )}
        <a href={links.version(dataset.id, version.id)}>
          All of {dataset.title}, version of {formatVersion(version.id)}
        </a>
      </p>
    </>
  );
}
