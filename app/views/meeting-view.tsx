import { Lead } from '@/components/layout/lead';
import { PageTitle } from '@/components/layout/page-title';
import { meetingPage } from '@/lib/edition/edition-meetings';
import { links } from '@/lib/site/links';
import type { Moment } from './moment';
import { notYetView } from './not-yet-view';
import type { View } from './view';

/** A meeting's page. `undefined` where the papers name no such meeting. */
export function meetingView(moment: Moment, id: string): View | undefined {
  const { edition, today, at } = moment;
  const known = meetingPage(edition, id);
  if (!known && !meetingPage(today, id)) return undefined;
  const page = {
    path: links.meeting(id),
    title: known ? `${known.meeting.body}, ${known.when}` : 'A meeting',
    description: 'What the papers tell of a meeting.',
    crumbs: [{ label: 'Home', href: at.home() }],
  };
  if (!known) return notYetView(moment, page, (day) => `No paper of ${day} or before tells of this meeting.`);
  return {
    ...page,
    days: [known.asKnownOn],
    body: (
      <>
        <PageTitle kicker={known.meeting.body}>{known.when}</PageTitle>
        <Lead>{known.facts.join(' ')}</Lead>
        <ol className="govuk-list govuk-list--number">
          {known.items.map((item) => (
            <li key={item.id} value={item.number}>
              {item.title}
            </li>
          ))}
        </ol>
      </>
    ),
  };
}
