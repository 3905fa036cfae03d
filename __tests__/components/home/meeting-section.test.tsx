/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { figuresIn } from '@/app/article';
import { published } from '@/app/published';
import { MeetingSection } from '@/components/home/meeting-section';
import { datasetCard, latestMeeting } from '@/lib/article/home';

const { datasets, meetings } = published();
const cards = datasets.map(({ latest }) => datasetCard(latest, figuresIn(latest)));
const card = latestMeeting(meetings.meetings, meetings.items)!;

describe('the latest meeting on the front page', () => {
  it('is named by its day', () => {
    render(<MeetingSection card={card} datasets={cards} />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('27 October 2020');
  });

  it('says for each item what its figures say, and where to read on', () => {
    render(<MeetingSection card={card} datasets={cards} />);
    const item = screen.getByText(/Elective home education/, { selector: 'dt' }).parentElement!;
    expect(item).toHaveTextContent(/^Item 7/);
    expect(within(item).getByText(/^201 children were recorded/)).toBeInTheDocument();
    expect(within(item).getByRole('link', { name: 'Home education by year group' })).toHaveAttribute(
      'href',
      '/datasets/elective-home-education-by-year-group',
    );
  });

  it('puts what the meeting was given before the minutes that it was reminded of', () => {
    render(<MeetingSection card={card} datasets={cards} />);
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent.slice(0, 6))).toEqual([
      'Item 7',
      'Item 2',
      'Item 8',
    ]);
  });

  it('says of an item whose figures are not here what they are', () => {
    render(<MeetingSection card={card} datasets={cards} />);
    const item = screen.getByText(/Rotherham Education Strategic Partnership/, {
      selector: 'dt',
    }).parentElement!;
    expect(item).toHaveTextContent('no dataset here holds them');
    expect(within(item).queryByRole('link')).not.toBeInTheDocument();
  });

  it('leads to the page of the meeting', () => {
    render(<MeetingSection card={card} datasets={cards} />);
    expect(screen.getByRole('link', { name: /^All items of this meeting/ })).toHaveAttribute(
      'href',
      '/meetings/2020-10-27',
    );
  });

  it('says that an item without a note published no figures', () => {
    const items = [{ number: 3, title: 'Declarations of interest', datasets: [] }];
    render(<MeetingSection card={{ ...card, items }} datasets={cards} />);
    expect(screen.getByText('No figures were published with this item.')).toBeInTheDocument();
  });

  it('names the month where the day is not stated', () => {
    render(
      <MeetingSection card={{ ...card, meeting: { ...card.meeting, when: '2020-03' } }} datasets={cards} />,
    );
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('March 2020');
  });
});
