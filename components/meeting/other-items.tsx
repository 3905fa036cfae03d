import { Section } from '@/components/layout/section';
import type { Meeting } from '@/lib/meeting/meeting';
import { itemAnchor } from '@/lib/scrutiny/meeting/meeting-contents';
import type { MeetingItem } from '@/lib/scrutiny/meeting/meeting-page';
import { placeOfResolution } from '@/lib/scrutiny/meeting/describe-resolution';
import { nameOfItem } from '@/lib/scrutiny/meeting/name-of-item';
import styles from './other-items.module.css';

interface Props {
  items: readonly MeetingItem[];
  meeting: Meeting;
}

/** The items without figures here, a line each, with what was resolved. */
export function OtherItems({ items, meeting }: Props) {
  if (items.length === 0) return null;
  return (
    <Section id="other-items" title="The other items" ruled>
      <ul className={styles.items}>
        {items.map(({ id, number, title, note, had, resolutions }) => (
          <li key={id} id={itemAnchor(number)}>
            <span className="where">{nameOfItem(meeting, number)}</span>
            <div className={styles.about}>
              {title}{' '}
              <span className="where">
                {[had === undefined && 'No figures were published with this item.', note]
                  .filter(Boolean)
                  .join(' ')}
              </span>
              {resolutions.map((resolution) => (
                <p key={resolution.id}>
                  Resolved: {resolution.summary}{' '}
                  <span className="where">{placeOfResolution(resolution)}.</span>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
