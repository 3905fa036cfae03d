/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import GlossaryPage from '@/app/(site)/glossary/page';

beforeEach(() => {
  render(<GlossaryPage />);
});

test('an abbreviation is spelled out beside it, under an address of its own', () => {
  const entry = document.getElementById('cme');
  expect(entry?.querySelector('dt')?.textContent).toBe('CME');
  expect(entry?.querySelector('strong')?.textContent).toBe('Children missing education. ');
});

test('every letter leads to its part', () => {
  const letters = within(screen.getByRole('navigation', { name: 'Letters' })).getAllByRole('link');
  expect(
    letters.filter((link) => document.getElementById((link.getAttribute('href') ?? '').slice(1)) === null),
  ).toEqual([]);
});

test('the symbols have a part of their own', () => {
  expect(document.querySelectorAll('#symbols dt')).toHaveLength(9);
});

test('no element id stands twice', () => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
