/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import NotFound from '@/app/not-found';

test('a page that is not there leads on: search, home and every dataset', () => {
  render(<NotFound />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Page not found');
  expect(screen.getByRole('search', { name: 'Search for a measure, a term or a meeting' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Elective home education' }).getAttribute('href')).toBe(
    '/datasets/elective-home-education',
  );
});
