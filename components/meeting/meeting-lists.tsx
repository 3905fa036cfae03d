import { formatDay } from '@/lib/period/format-period';
import type { MeetingList } from '@/lib/scrutiny/meeting/meeting-list';
import type { PageLinks } from '@/lib/site/page-links';
import { MeetingListSection } from './meeting-list-section';

/** Every meeting that the papers name: those told of, those planned, those only named, those of other bodies. */
export function MeetingLists({ list, at }: { list: MeetingList; at: PageLinks }) {
  const asOf = list.asOf === undefined ? 'the latest paper' : `the paper of ${formatDay(list.asOf)}`;
  return (
    <>
      <MeetingListSection id="held" title="Meetings in our papers" meetings={list.held} at={at} />
      <MeetingListSection
        id="planned"
        title="Planned"
        note={`As ${asOf} has it.`}
        meetings={list.planned}
        at={at}
      />
      <MeetingListSection id="named" title="Only named, or cancelled" meetings={list.named} at={at} />
      <MeetingListSection id="others" title="Meetings of other bodies" meetings={list.others} at={at} />
    </>
  );
}
