/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { Page } from '@/components/layout/page';
import { site } from '@/lib/site/config';

const page = (
  <Page path="/methods" section="methods" crumbs={[{ label: 'Home', href: '/' }]}>
    <h1>Methods</h1>
  </Page>
);

test('the first link skips to the main part', () => {
  render(page);
  const [first] = screen.getAllByRole('link');
  expect(first?.textContent).toBe('Skip to main content');
  expect(first?.getAttribute('href')).toBe('#main');
  expect(screen.getByRole('main').id).toBe('main');
});

test('the part of the site that the page belongs to is marked, and no other', () => {
  render(page);
  const links = within(screen.getByRole('navigation', { name: 'Parts of the site' })).getAllByRole('link');
  expect(
    links.filter((link) => link.hasAttribute('aria-current')).map(({ textContent }) => textContent),
  ).toEqual(['Methods']);
});

test('the way back up stands outside the main part', () => {
  render(page);
  const crumbs = screen.getByRole('navigation', { name: 'Breadcrumb' });
  expect(within(crumbs).getByRole('link', { name: 'Home' }).getAttribute('href')).toBe('/');
  expect(screen.getByRole('main').contains(crumbs)).toBe(false);
});

test('a page with nothing above it has no breadcrumbs', () => {
  render(<Page path="/">Front page</Page>);
  expect(screen.queryByRole('navigation', { name: 'Breadcrumb' })).toBeNull();
});

test('the address for paper is the whole one', () => {
  render(page);
  expect(screen.getByText(`This page: ${site.baseUrl}/methods`).className).toBe('print-only');
});

test('search goes to the search page by a plain form', () => {
  render(page);
  const form = screen.getByRole('search', { name: 'Search this site' });
  expect(form.getAttribute('action')).toBe('/search');
  expect(form.getAttribute('method')).toBe('get');
  expect(within(form).getByRole('searchbox', { name: 'Search this site' }).getAttribute('name')).toBe('q');
});

test('a page that is itself the search has no second one', () => {
  render(
    <Page path="/search" search={false}>
      Search
    </Page>,
  );
  expect(screen.queryByRole('search')).toBeNull();
});
