/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { SiteFooter } from '@/components/layout/site-footer';
import { site } from '@/lib/site/config';

test('until a council adopts the site, it says that it is not the council’s own', () => {
  render(<SiteFooter site={{ ...site, adopted: false }} />);
  expect(
    screen.getByText(
      'Built from the published papers of the Improving Lives Select Commission of Rotherham Metropolitan Borough Council. This is not the council’s own service.',
    ),
  ).toBeTruthy();
});

test('once adopted, it says who publishes it', () => {
  render(<SiteFooter site={{ ...site, adopted: true }} />);
  expect(screen.getByText('Published by Rotherham Metropolitan Borough Council.')).toBeTruthy();
});

test('the accessibility statement is linked from every page', () => {
  render(<SiteFooter site={site} />);
  expect(screen.getByRole('link', { name: 'Accessibility statement' }).getAttribute('href')).toBe(
    '/accessibility',
  );
});

test('a contact stands there once it is set', () => {
  render(<SiteFooter site={{ ...site, contact: { name: 'the team', email: 'team@example.org' } }} />);
  expect(screen.getByRole('link', { name: 'Contact the team' }).getAttribute('href')).toBe(
    'mailto:team@example.org',
  );
});
