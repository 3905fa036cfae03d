/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { AsAtNote } from '@/components/as-at/as-at-note';

it('says of which day the page is, and leads to the page of today; on paper it does not', () => {
  render(<AsAtNote day="2019-10-01" today="/datasets/camp" />);
  expect(screen.getByText('As known on 1 October 2019.').parentElement).toHaveTextContent(
    'As known on 1 October 2019. What was published or corrected later is not shown. See this page as it is today.',
  );
  const today = screen.getByRole('link', { name: 'See this page as it is today' });
  expect(today).toHaveAttribute('href', '/datasets/camp');
  expect(today.parentElement).toHaveClass('no-print');
});
