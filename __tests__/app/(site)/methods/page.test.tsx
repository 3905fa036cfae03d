/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import MethodsPage from '@/app/(site)/methods/page';

test('every entry of the contents leads to a part of the page with that title', () => {
  render(<MethodsPage />);
  const entries = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
  const leads = entries.map((link) => {
    const part = document.getElementById((link.getAttribute('href') ?? '').slice(1));
    return [link.textContent, part?.querySelector('h2')?.textContent];
  });
  expect(leads).toHaveLength(13);
  expect(leads.filter(([entry, title]) => entry !== title)).toEqual([]);
});

test('every part of the page is in the contents', () => {
  render(<MethodsPage />);
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(13);
});

test('worked-out figures stand with their formulas', () => {
  render(<MethodsPage />);
  expect(
    screen.getByText('home educated at some time in the year − recorded at the end of the year before', {
      exact: false,
    }),
  ).toBeTruthy();
});

test('the least base of a per cent is stated', () => {
  render(<MethodsPage />);
  expect(screen.getByText(/only when the earlier number is 20 or more/)).toBeTruthy();
});

test('no element id stands twice', () => {
  render(<MethodsPage />);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
