/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { currentEdition } from '@/app/published';
import { MeetingLinks } from '@/components/meeting/meeting-links';
import { describeCalendar } from '@/lib/edition/edition-calendar';
import { meetingPage } from '@/lib/edition/edition-meetings';

const show = (id: string) => {
  const page = meetingPage(currentEdition(), id)!;
  render(<MeetingLinks page={page} paper="A paper" calendar={describeCalendar(page.meeting)} />);
};
const addresses = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

test('a meeting with items has its pack, its calendar entry, its feed and its paper', () => {
  show('2020-10-27');
  expect(addresses()).toEqual([
    '/meetings/2020-10-27/pack',
    '/meetings/2020-10-27/calendar.ics',
    '/meetings/2020-10-27/feed.atom',
    '/papers#2020-10-27-agenda-pack',
  ]);
});

test('a meeting of which only the month is known has no pack and no calendar entry, and says why', () => {
  show('2019-12');
  expect(addresses()).toEqual(['/meetings/2019-12/feed.atom', '/papers#2020-10-27-agenda-pack']);
  expect(screen.getByText('There is no calendar entry, because the day is not stated.')).toBeInTheDocument();
});
