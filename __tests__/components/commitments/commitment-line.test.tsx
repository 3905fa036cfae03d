/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { CommitmentLine } from '@/components/commitments/commitment-line';
import { madeStanding } from '../../fixtures/made-tables/made-commitment';

test('an open one says what, how it stands, who asked and where, with a link to the meeting', () => {
  render(<CommitmentLine standing={madeStanding({ notes: ['Asked for twice.'] })} />);
  expect(screen.getByText('A report on the boats of an invented lake')).toBeInTheDocument();
  expect(screen.getByText('Open on 17 July 2020, 3 days over: due by 14 July 2020.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '16 June 2020, minute 1 (2)' })).toHaveAttribute(
    'href',
    '/meetings/2020-06-16',
  );
  expect(screen.getByText(/^Asked for by the Chair\..*Asked for twice\.$/)).toBeInTheDocument();
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test('an answered one leads to what answered it and to its figures', () => {
  render(
    <CommitmentLine
      standing={madeStanding({
        state: 'answered',
        sentence: 'Answered on 14 July 2020, the day it was due.',
        answeredBy: { label: '14 July 2020, item 2: Boats', href: '/meetings/2020-07-14' },
        figures: { label: 'Its figures', href: '/datasets/boats' },
      })}
    />,
  );
  expect(screen.getByRole('link', { name: '14 July 2020, item 2: Boats' })).toHaveAttribute(
    'href',
    '/meetings/2020-07-14',
  );
  expect(screen.getByRole('link', { name: 'Its figures' })).toHaveAttribute('href', '/datasets/boats');
});
