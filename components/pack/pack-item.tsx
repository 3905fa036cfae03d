import type { PackDataset, PackItem as Item } from '@/lib/scrutiny/pack/pack';
import { PackFigure } from './pack-figure';
import type { PackLink } from './pack-link';
import { PackOpen, PackQuestions, PackResolutions, PackSaid } from './pack-lists';

interface Props {
  item: Item;
  Link: PackLink;
}

/** One item of the meeting: the figures as members had them, what was said and resolved, and what might be asked. */
export function PackItem({ item, Link }: Props) {
  return (
    <section id={item.part} className={item.datasets.length > 0 ? 'pack-part' : 'pack-part pack-part--short'}>
      <h2>
        <span className="pack-number">{item.label}</span> {item.title}
      </h2>
      <ItemWords item={item} />
      {item.datasets.map((dataset) => (
        <Dataset key={dataset.id} dataset={dataset} item={item} Link={Link} />
      ))}
      <PackSaid claims={item.claims} />
      <PackResolutions title="What was resolved" resolutions={item.resolutions} />
      <PackOpen title="What had been promised, and was open on the day" open={item.open} Link={Link} />
      <PackQuestions questions={item.questions} />
    </section>
  );
}

function ItemWords({ item: { had, pages, note } }: Pick<Props, 'item'>) {
  const inPapers = had ?? (pages === undefined ? undefined : `Pages of the paper: ${pages}.`);
  return (
    <>
      {inPapers !== undefined && <p className="pack-small">{inPapers}</p>}
      {note !== undefined && <p className="pack-small">{note}</p>}
    </>
  );
}

function Dataset({ dataset, item, Link }: Props & { dataset: PackDataset }) {
  const { title, version, lead, story, figures, shownAbove, givenTo } = dataset;
  return (
    <>
      {title !== item.title && <h3>{title}</h3>}
      <p className="pack-lead">{lead}</p>
      {story !== '' && <p>{story}</p>}
      {figures.length === 0 && <p className="pack-small">{version}.</p>}
      {shownAbove.map(({ label, part }) => (
        <p key={part}>
          See <a href={`#${part}`}>{label}</a>.
        </p>
      ))}
      {givenTo && (
        <p>
          The charts are with the meeting that these figures were given to, of{' '}
          <Link href={givenTo.href}>{givenTo.when}</Link>.
        </p>
      )}
      {figures.map((figure) => (
        <PackFigure key={figure.part} numbered={figure} Link={Link} />
      ))}
    </>
  );
}
