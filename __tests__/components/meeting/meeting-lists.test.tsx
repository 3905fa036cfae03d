/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { currentEdition } from '@/app/published';
import { MeetingLists } from '@/components/meeting/meeting-lists';
import { meetingList } from '@/lib/edition/edition-meetings';
import { pageLinks } from '@/lib/site/page-links';

const list = meetingList(currentEdition());

test('the meetings stand in four groups, each leading to its page', () => {
  render(<MeetingLists list={list} at={pageLinks()} />);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Meetings in our papers',
    'Planned',
    'Only named, or cancelled',
    'Meetings of other bodies',
  ]);
  expect(screen.getAllByRole('link')).toHaveLength(19);
  expect(screen.getByRole('link', { name: 'Tuesday 27 October 2020' })).toHaveAttribute(
    'href',
    '/meetings/2020-10-27',
  );
  expect(screen.getByRole('link', { name: 'June 2020: Cabinet' })).toBeInTheDocument();
  expect(screen.getByText('As the paper of 27 October 2020 has it.')).toBeInTheDocument();
});

test('a group without meetings is left out, and the links are those of the day', () => {
  const held = list.held.slice(0, 1);
  const at = pageLinks('2020-11-01');
  render(<MeetingLists list={{ held, planned: [], named: [], others: [] }} at={at} />);
  expect(screen.getAllByRole('heading')).toHaveLength(1);
  expect(screen.getByRole('link')).toHaveAttribute('href', '/as-at/2020-11-01/meetings/2020-10-27');
});
