/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { currentEdition } from '@/app/published';
import { MeetingArticle } from '@/components/meeting/meeting-article';
import { meetingPage } from '@/lib/edition/edition-meetings';
import { pageLinks } from '@/lib/site/page-links';
import type { JudgedClaim } from '@/lib/scrutiny/claims/judged-claim';
import type { Question } from '@/lib/scrutiny/questions/question';
import { stubResizeObserver } from '../../fixtures/made-tables/resize-observer';
import { madeStanding } from '../../fixtures/made-meetings';

stubResizeObserver();

const papers = { '2020-10-27-agenda-pack': 'Agenda pack' };
const claim: JudgedClaim = {
  id: 'made-claim',
  quote: 'Involvement continues to increase',
  paper: '2020-10-27-agenda-pack',
  meeting: '2020-10-27',
  place: 'Item 7, paragraph 2.7, page 11',
  about: 'Officer involvement',
  datasets: ['elective-home-education'],
  verdict: 'the table does not show this',
  why: 'The row fell from 144 to 111.',
  cells: [],
};
const question: Question = {
  text: 'Pending involvements rose from 12 to 25: how long have they been open?',
  basis: 'a change',
  cells: [
    {
      dataset: 'elective-home-education',
      version: '2020-10-27',
      measure: 'pending_involvements',
      period: '2019-20',
      groups: {},
      label: 'Pending, 2019/20',
      text: '25',
    },
  ],
  places: ['Page 14'],
};
const show = (id: string) => {
  const page = meetingPage(currentEdition(), id, {
    parts: () => ({
      claims: (item) => (item.number === 7 ? [claim] : []),
      open: (item) => (item.number === 7 ? [madeStanding()] : []),
      questions: (item) => (item.number === 7 ? [question] : []),
      commitments: () => [
        { ...madeStanding(), answeredBy: { label: 'Item 7', href: '/meetings/2020-10-27#item-7' } },
      ],
    }),
  })!;
  render(<MeetingArticle page={page} papers={papers} at={pageLinks()} />);
};
const part = (id: string) => document.querySelector<HTMLElement>(`#${id}`)!;
const headingsIn = (element: HTMLElement, level: number) =>
  within(element)
    .queryAllByRole('heading', { level })
    .map(({ textContent }) => textContent);

describe('the page of 27 October 2020', () => {
  beforeEach(() => show('2020-10-27'));

  it('is called by its day, with the time and the place under it', () => {
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Meeting of Tuesday 27 October 2020');
    expect(screen.getByText('5.30 p.m., Microsoft Teams Meeting')).toBeInTheDocument();
  });

  it('lists its parts, each of which is there', () => {
    const contents = screen.getByRole('navigation', { name: 'On this page' });
    const links = within(contents).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Item 2: Minutes of the previous meeting held on 22 September 2020',
      'Item 7: Elective home education',
      'The other items',
      'What the work programme lists',
      'Since then',
    ]);
    expect(links.filter((link) => !document.querySelector(link.getAttribute('href')!))).toEqual([]);
  });

  it('has item 7 with its figures, what was said, what is open, and what might be asked', () => {
    const item = part('item-7');
    expect(headingsIn(item, 3)).toEqual([
      'Elective home education',
      'Elective home education by year group',
      'What was said, and what the figures show',
      'Promised about this and open',
      'Questions to ask',
    ]);
    expect(within(item).getByText(/^201 children were recorded/)).toBeInTheDocument();
    expect(item).toHaveTextContent('“Involvement continues to increase”');
    expect(item).toHaveTextContent('the table does not show this: The row fell from 144 to 111.');
    expect(within(item).getByRole('link', { name: 'Pending, 2019/20' })).toHaveAttribute(
      'href',
      '/datasets/elective-home-education/versions/2020-10-27',
    );
  });

  it('leads from each figure to its frozen address', () => {
    expect(
      within(part('item-7'))
        .getAllByRole('link', { name: 'This figure on its own' })
        .map((link) => link.getAttribute('href')),
    ).toEqual([
      '/figures/elective-home-education/trend-current-ehe-recorded/2020-10-27',
      '/figures/elective-home-education/how-the-number-changed/2020-10-27',
      '/figures/elective-home-education-by-year-group/pupils-by-year-group/2020-10-27',
    ]);
  });

  it('draws no chart of what it was only reminded of', () => {
    expect(within(part('item-2')).queryByRole('figure')).not.toBeInTheDocument();
    expect(
      within(part('item-2')).getAllByRole('link', { name: 'the meeting of 22 September 2020' }),
    ).toHaveLength(2);
  });

  it('says of an item without figures that none were published, or what they are', () => {
    expect(part('item-3')).toHaveTextContent('No figures were published with this item.');
    expect(part('item-8')).toHaveTextContent('no dataset here holds them');
    expect(part('item-8')).not.toHaveTextContent('No figures were published');
  });

  it('sets apart what has happened since, with what answered a promise', () => {
    const since = part('since-then');
    expect(since).toHaveTextContent('beside what was known on 27 October 2020');
    expect(within(since).getAllByText('No later version has been published.')).toHaveLength(4);
    expect(within(since).getByRole('link', { name: 'Item 7' })).toHaveAttribute(
      'href',
      '/meetings/2020-10-27#item-7',
    );
  });
});

it('of 17 September 2019, each resolution stands with its minute, and the later notes with their paper', () => {
  show('2019-09-17');
  expect(part('item-28')).toHaveTextContent(
    'Members asked for a further update on progress in the 2020/21 work programme.Minute 28, resolution 2',
  );
  expect(part('item-29')).toHaveTextContent('Minute 29, resolution 2.');
  expect(within(part('since-then')).getAllByRole('link', { name: 'Agenda pack' })).toHaveLength(4);
  expect(
    within(part('since-then')).getByRole('link', {
      name: /^Elective home education came back on 27 October 2020/,
    }),
  ).toHaveAttribute('href', '/meetings/2020-10-27#item-7');
});

it('of 16 June 2020, whose items are not here, what was resolved stands under what it was about', () => {
  show('2020-06-16');
  expect(headingsIn(part('resolved'), 3)).toHaveLength(6);
  expect(within(part('resolved')).getAllByRole('listitem')).toHaveLength(16);
  expect(within(part('programme')).getAllByRole('listitem')).toHaveLength(6);
});
