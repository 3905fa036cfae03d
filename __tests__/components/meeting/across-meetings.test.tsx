/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { AcrossMeetings } from '@/components/meeting/across-meetings';
import { pageLinks } from '@/lib/site/page-links';

const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

it('leads to promises and sentences of today', () => {
  render(<AcrossMeetings at={pageLinks()} />);
  expect(hrefOf('Promised and not yet answered')).toBe('/promises');
  expect(hrefOf('What was said, and what the figures show')).toBe('/said');
});

it('keeps the day that the reader has chosen', () => {
  render(<AcrossMeetings at={pageLinks('2019-10-01')} />);
  expect(hrefOf('Promised and not yet answered')).toBe('/as-at/2019-10-01/promises');
  expect(hrefOf('What was said, and what the figures show')).toBe('/as-at/2019-10-01/said');
});
