/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { RehearsalView } from '@/components/officer/rehearsal-view';
import type { Rehearsal } from '@/lib/edition/rehearsal';

const rehearsal: Rehearsal = {
  changes: [
    {
      address: '/',
      kind: 'page',
      title: 'Home',
      what: 'changed',
      parts: [
        { kind: 'sentence', label: 'Card', before: { text: '3 members' }, after: { text: '4 members' } },
      ],
    },
    {
      address: '/datasets/swimming',
      kind: 'page',
      title: 'Swimming club',
      what: 'changed',
      parts: [
        {
          kind: 'sentence',
          label: 'Opening sentence',
          before: { text: '3 members' },
          after: { text: '4 members' },
        },
        { kind: 'figures', label: 'Members, 2021/22', after: { text: '4' } },
      ],
    },
    { address: '/sitemap.xml', kind: 'file', title: 'The sitemap', what: 'changed', parts: [] },
  ],
  unchanged: 41,
};

test('the page of the dataset comes first and open, before beside after', () => {
  render(<RehearsalView rehearsal={rehearsal} first="/datasets/swimming" />);
  const [first] = screen.getAllByRole('group');

  expect(first).toHaveAttribute('open');
  expect(within(first!).getByText('3', { selector: 'del' })).toBeInTheDocument();
  expect(within(first!).getByText('4', { selector: 'ins' })).toBeInTheDocument();
  expect(within(first!).getByText('not there yet')).toBeInTheDocument();
});

test('an address without parts is named', () => {
  render(<RehearsalView rehearsal={rehearsal} />);

  expect(screen.getByText('/sitemap.xml')).toBeInTheDocument();
});

test('it says how many addresses stay as they are', () => {
  render(<RehearsalView rehearsal={rehearsal} />);

  expect(
    screen.getByText('The other 41 addresses of the site stay exactly as they are.'),
  ).toBeInTheDocument();
});

test('a rehearsal without a change says so', () => {
  render(<RehearsalView rehearsal={{ changes: [], unchanged: 44 }} />);

  expect(screen.getByText(/Nothing would change: all 44 addresses/)).toBeInTheDocument();
});
