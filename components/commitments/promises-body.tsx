import { ContentsList } from '@/components/layout/contents-list';
import { Lead } from '@/components/layout/lead';
import { Section } from '@/components/layout/section';
import type { PromisesView } from '@/lib/scrutiny/commitments/promises-view';
import { CommitmentList } from './commitment-list';
import { PromisesByMeeting } from './promises-by-meeting';

/** What was promised and is not yet answered, under the page's title: today’s page and that of an earlier day. */
export function PromisesBody({ view }: { view: PromisesView }) {
  const { lead, story, groups, meetings } = view;
  const parts = groups.map(({ id, title, standings }) => ({ id, title: `${title}: ${standings.length}` }));
  return (
    <>
      <Lead>{lead}</Lead>
      {story.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {groups.length > 0 && <ContentsList items={[...parts, { id: 'by-meeting', title: 'By meeting' }]} />}
      {groups.map(({ id, title, intro, standings }) => (
        <Section key={id} id={id} title={title}>
          {intro !== undefined && <p>{intro}</p>}
          <CommitmentList standings={standings} />
        </Section>
      ))}
      {meetings.length > 0 && <PromisesByMeeting meetings={meetings} />}
    </>
  );
}
