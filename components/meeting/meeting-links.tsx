import { Section } from '@/components/layout/section';
import type { MeetingPage } from '@/lib/scrutiny/meeting/meeting-page';
import { hasPack } from '@/lib/scrutiny/pack/has-pack';
import { links } from '@/lib/site/links';

interface Props {
  page: MeetingPage;
  /** The title of its paper. */
  paper: string;
  /** What its calendar entry is of; the link stands where there is one. */
  calendar: { note: string; exists: boolean };
}

/** Ways to take a meeting away: its pack on paper, its day in a calendar, its feed, and the paper itself. */
export function MeetingLinks({ page, paper, calendar }: Props) {
  const { meeting } = page;
  return (
    <Section id="take" title="Take it with you" ruled>
      <ul className="downloads">
        {hasPack(page) && (
          <li>
            <a href={links.pack(meeting.id)}>The pack, for printing or as one file</a>
          </li>
        )}
        <li>
          {calendar.exists && (
            <a href={links.meetingCalendar(meeting.id)}>Add it to a calendar (iCalendar file)</a>
          )}
          <span className="downloads__detail">{calendar.note}</span>
        </li>
        <li>
          <a href={links.meetingFeed(meeting.id)}>What happens next, as a feed (Atom)</a>
        </li>
        <li>
          <a href={links.papers(meeting.paper)}>{paper}</a>
          <span className="downloads__detail">
            {meeting.place}: “{meeting.readFrom}”
          </span>
        </li>
      </ul>
    </Section>
  );
}
