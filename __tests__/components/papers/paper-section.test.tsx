/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { PaperSection } from '@/components/papers/paper-section';
import type { Item } from '@/lib/meeting/item';
import type { Paper } from '@/lib/meeting/paper';
import type { UntidyThing } from '@/lib/meeting/untidy-thing';

const paper: Paper = {
  id: 'made-paper',
  title: 'A paper that was never written',
  kind: 'agenda pack',
  meeting: '2021-03-09',
  day: '2021-03-09',
  pages: '1 - 9',
  note: 'It has no cover.',
};
const item = (more: Partial<Item>): Item => ({
  id: 'item',
  meeting: '2021-03-09',
  number: 4,
  title: 'The orchard',
  asPrinted: 'THE ORCHARD',
  datasets: ['made-orchard'],
  figures: 'published',
  paper: 'made-paper',
  ...more,
});
const untidy = (id: string, datasets: string[]): UntidyThing => ({
  id,
  paper: 'made-paper',
  place: 'Page 2',
  asPrinted: `${id} apples`,
  what: 'No such number of apples.',
  datasets,
  shown: 'As printed.',
});

const show = (items: Item[], things: UntidyThing[], shown: Paper = paper) =>
  render(
    <PaperSection
      paper={shown}
      items={items}
      untidy={things}
      datasetTitles={new Map([['made-orchard', 'Made-up apples']])}
    />,
  );

describe('a paper', () => {
  it('is named, with its meeting, its pages and what must be known of it', () => {
    show([], []);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('A paper that was never written');
    const meeting = screen.getByRole('link', { name: 'the meeting of 9 March 2021' });
    expect(meeting).toHaveAttribute('href', '/meetings/2021-03-09');
    expect(meeting.parentElement).toHaveTextContent(
      'For the meeting of 9 March 2021, pages 1 - 9. It has no cover.',
    );
  });

  it('without page numbers names none', () => {
    const { pages: _pages, note: _note, ...bare } = paper;
    show([], [], bare);
    const meeting = screen.getByRole('link', { name: 'the meeting of 9 March 2021' });
    expect(meeting.parentElement).toHaveTextContent(/^For the meeting of 9 March 2021\.$/);
  });

  it('leads from the items that feed a dataset to it, and leaves the others out', () => {
    show([item({}), item({ id: 'other', number: 5, title: 'Any other business', datasets: [] })], []);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('listitem')).toHaveTextContent('The orchard (number 4): Made-up apples');
    expect(screen.getByRole('link', { name: 'Made-up apples' })).toHaveAttribute(
      'href',
      '/datasets/made-orchard',
    );
  });

  it('says that an item is from the minutes of an earlier meeting', () => {
    show([item({ meeting: '2021-01-26' })], []);
    expect(screen.getByRole('listitem')).toHaveTextContent(
      'The orchard (minutes of an earlier meeting, number 4)',
    );
  });

  it('shows what is untidy about its figures as printed, and the rest on request', () => {
    show([], [untidy('Some', ['made-orchard']), untidy('Other', [])]);
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
    expect(terms).toContain('“Some apples”');
    const rest = screen.getByText('1 more in the rest of the paper').closest('details')!;
    expect(within(rest).getByText('“Other apples”')).toBeInTheDocument();
    expect(within(rest).queryByText('“Some apples”')).not.toBeInTheDocument();
  });

  it('has no rest where everything is about its figures', () => {
    show([], [untidy('Some', ['made-orchard'])]);
    expect(screen.queryByText(/more in the rest of the paper/)).not.toBeInTheDocument();
  });
});
