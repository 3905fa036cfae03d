import { Section } from '@/components/layout/section';
import type { Meeting } from '@/lib/meeting/meeting';
import { itemAnchor } from '@/lib/scrutiny/meeting/meeting-contents';
import type { MeetingItem } from '@/lib/scrutiny/meeting/meeting-page';
import { placeOfResolution } from '@/lib/scrutiny/meeting/describe-resolution';
import { nameOfItem } from '@/lib/scrutiny/meeting/name-of-item';

interface Props {
  items: readonly MeetingItem[];
  meeting: Meeting;
}

/** The items without figures here, a line each, with what was resolved. */
export function OtherItems({ items, meeting }: Props) {
  if (items.length === 0) return null;
  return (
    <Section id="other-items" title="The other items" ruled>
      <dl className="definitions agenda">
        {items.map(({ id, number, title, note, had, resolutions }) => (
          <div key={id} id={itemAnchor(number)}>
            <dt>
              <span className="agenda__number">{nameOfItem(meeting, number)}</span> {title}
            </dt>
            <dd className="where">
              {[had === undefined && 'No figures were published with this item.', note]
                .filter(Boolean)
                .join(' ')}
            </dd>
            {resolutions.map((resolution) => (
              <dd key={resolution.id}>
                Resolved: {resolution.summary} <span className="where">{placeOfResolution(resolution)}.</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}
