/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { DayList } from '@/components/as-at/day-list';

it('leads from each day to the page as it was known then, and says what was published', () => {
  render(
    <DayList
      days={[{ day: '2021-10-01', papers: ['Minutes'], datasets: ['Camp', 'Orchard'] }]}
      page="/datasets/camp"
    />,
  );
  expect(screen.getByRole('link', { name: '1 October 2021' })).toHaveAttribute(
    'href',
    '/as-at/2021-10-01/datasets/camp',
  );
  expect(screen.getByRole('definition')).toHaveTextContent('Figures: Camp; Orchard.Papers: Minutes.');
});
