import { Section } from '@/components/layout/section';
import type { ListedMeeting } from '@/lib/scrutiny/meeting/meeting-list';
import type { PageLinks } from '@/lib/site/page-links';

interface Props {
  id: string;
  title: string;
  note?: string;
  meetings: readonly ListedMeeting[];
  at: PageLinks;
}

/** Meetings of one sort, each with its day, what we have of it and what it deals with. */
export function MeetingListSection({ id, title, note, meetings, at }: Props) {
  if (meetings.length === 0) return null;
  return (
    <Section id={id} title={title} ruled>
      {note !== undefined && <p>{note}</p>}
      <ul className="entries">
        {meetings.map(({ id: meeting, when, body, where, summary, items }) => (
          <li key={meeting}>
            <a href={at.meeting(meeting)}>
              {when}
              {body !== undefined && `: ${body}`}
            </a>
            {items.length > 0 && <span className="entries__items">{items.join('; ')}</span>}
            <span className="entries__detail">
              {[where && `${where}.`, summary].filter(Boolean).join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
