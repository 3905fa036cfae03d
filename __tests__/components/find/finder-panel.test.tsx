/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { FinderPanel } from '@/components/find/finder-panel';
import { openingOf } from '@/lib/finder/opening';
import { papers } from '../../fixtures/finder-of-papers';

beforeEach(() => {
  jest.useFakeTimers();
  window.history.replaceState(null, '', '/find');
});

afterEach(() => {
  jest.useRealTimers();
});

test('it opens with examples, and finds what is typed once it stands still', () => {
  render(<FinderPanel findable={papers} opening={openingOf(papers)} />);
  expect(screen.getByRole('link', { name: '32 Year 11' })).toHaveAttribute('href', '/find?q=32%20Year%2011');

  fireEvent.change(screen.getByRole('textbox'), { target: { value: '201' } });
  act(() => jest.advanceTimersByTime(250));

  expect(screen.getByRole('heading', { name: '1 figure and 1 sentence for “201”' })).toBeVisible();
  expect(window.location.search).toBe('?q=201');
});

test('an address that asks is answered as the page opens', () => {
  window.history.replaceState(null, '', '/find?q=44%25+Roma');
  render(<FinderPanel findable={papers} opening={openingOf(papers)} />);
  act(() => jest.advanceTimersByTime(1000));

  expect(screen.getByRole('textbox')).toHaveValue('44% Roma');
  expect(screen.getByRole('status')).toHaveTextContent('1 figure and 2 sentences for “44% Roma”');
});
