/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { SearchPanel } from '@/components/search/search-panel';
import type { SearchEntry } from '@/lib/search/search-entry';

const entries: SearchEntry[] = [
  { kind: 'dataset', title: 'Apples', summary: 'Apples picked.', href: '/datasets/apples', words: 'fruit' },
  { kind: 'term', title: 'Pear', summary: 'Another fruit.', href: '/glossary#pear', words: '' },
];

const box = () => screen.getByRole<HTMLInputElement>('searchbox');
const results = () => within(screen.getByRole('region', { name: 'Results' }));

beforeEach(() => {
  window.history.replaceState(null, '', '/search');
});

test('everything that can be found is listed, whether or not anything is searched for', () => {
  render(<SearchPanel entries={entries} />);
  expect(screen.getByRole('heading', { name: 'Everything, A to Z' })).toBeTruthy();
  expect(screen.getAllByRole('link', { name: 'Apples' })).toHaveLength(1);
  expect(screen.queryByRole('region', { name: 'Results' })).toBeNull();
});

test('the address says what is searched for', () => {
  window.history.replaceState(null, '', '/search?q=pear');
  render(<SearchPanel entries={entries} />);
  expect(box().value).toBe('pear');
  expect(results().getByRole('heading').textContent).toBe('1 result for “pear”');
  expect(results().getByRole('link', { name: 'Pear' }).getAttribute('href')).toBe('/glossary#pear');
});

test('typing finds at once, keeps the address and stays in the box', () => {
  render(<SearchPanel entries={entries} />);
  box().focus();
  fireEvent.change(box(), { target: { value: 'fruit' } });
  expect(results().getByRole('heading').textContent).toBe('2 results for “fruit”');
  expect(
    results()
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Apples', 'Pear']);
  expect(window.location.search).toBe('?q=fruit');
  expect(document.activeElement).toBe(box());
});

test('typing adds nothing to Back', () => {
  const before = window.history.length;
  render(<SearchPanel entries={entries} />);
  fireEvent.change(box(), { target: { value: 'pe' } });
  fireEvent.change(box(), { target: { value: 'pear' } });
  expect(window.history.length).toBe(before);
});

test('an emptied box empties the address', () => {
  window.history.replaceState(null, '', '/search?q=pear');
  render(<SearchPanel entries={entries} />);
  fireEvent.change(box(), { target: { value: '' } });
  expect(window.location.search).toBe('');
  expect(screen.queryByRole('region', { name: 'Results' })).toBeNull();
});

test('the count is announced once the reader has stopped typing', () => {
  jest.useFakeTimers();
  render(<SearchPanel entries={entries} />);
  fireEvent.change(box(), { target: { value: 'pear' } });
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => {
    jest.advanceTimersByTime(600);
  });
  expect(screen.getByRole('status').textContent).toBe('1 result for “pear”');
  jest.useRealTimers();
});

test('where nothing is found there is something to try', () => {
  window.history.replaceState(null, '', '/search?q=xyzzy');
  render(<SearchPanel entries={entries} />);
  expect(results().getByRole('heading').textContent).toBe('Nothing found for “xyzzy”');
  expect(results().getByRole('link', { name: 'Year 11' }).getAttribute('href')).toBe('/search?q=Year%2011');
});
