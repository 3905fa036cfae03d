import { Section } from '@/components/layout/section';
import { AcrossMeetings } from '@/components/meeting/across-meetings';
import type { DatasetCard, MeetingCard } from '@/lib/article/home';
import { formatWhen } from '@/lib/meeting/format-when';
import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';

interface Props {
  card: MeetingCard;
  datasets: readonly DatasetCard[];
  at?: PageLinks;
}

/** The latest meeting's items of substance: what each one's figures say, or that none were published with it. */
export function MeetingSection({ card, datasets, at = links }: Props) {
  const { meeting } = card;
  // What the meeting was given itself comes before what it was reminded of.
  const own = new Set(datasets.filter((dataset) => dataset.meeting === meeting.id).map(({ id }) => id));
  const isOwn = (item: MeetingCard['items'][number]): boolean => item.datasets.some((id) => own.has(id));
  const items = [...card.items.filter(isOwn), ...card.items.filter((item) => !isOwn(item))];
  return (
    <Section id="meeting" title={`Before the meeting of ${formatWhen(meeting.when)}`} ruled>
      <dl className="definitions agenda">
        {items.map(({ number, title, note, datasets: ids }) => (
          <div key={number}>
            <dt>
              <span className="agenda__number">Item {number}</span> {title}
            </dt>
            {ids.length === 0 && <dd>{note ?? 'No figures were published with this item.'}</dd>}
            {datasets
              .filter(({ id }) => ids.includes(id))
              .map(({ id, title: name, sentence }) => (
                <dd key={id}>
                  {sentence} <a href={at.dataset(id)}>{name}</a>
                </dd>
              ))}
          </div>
        ))}
      </dl>
      <p>
        <a href={at.meeting(meeting.id)}>All items of this meeting, and the figures as members had them</a>
      </p>
      <AcrossMeetings at={at} />
    </Section>
  );
}
