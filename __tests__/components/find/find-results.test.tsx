/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { FindResults } from '@/components/find/find-results';
import { ask } from '../../fixtures/finder-of-papers';

test('how much was found stands in a heading, and what was found under headings of its own', () => {
  render(<FindResults found={ask('32 Y11')} />);

  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
    '2 figures and 2 sentences for “32 Y11”',
  );
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    '32 for “Y11”',
    'Other numbers for the same words',
    'In the words of the papers',
  ]);
});

test('a figure that was asked for says whether it stands, where it is printed, and where it is shown', () => {
  render(<FindResults found={ask('201')} />);
  const part = screen.getByRole('region', { name: 'Where 201 stands' });

  expect(part).toHaveTextContent('Still stands in the latest version, of 27 October 2020.');
  expect(within(part).getByRole('link', { name: /Item 7, Appendix 1, page 14/ })).toHaveAttribute(
    'href',
    '/papers#2020-10-27-agenda-pack',
  );
  expect(within(part).getByRole('link', { name: 'Meeting of 27 October 2020' })).toHaveAttribute(
    'href',
    '/meetings/2020-10-27',
  );
});

test('a worked-out figure is marked', () => {
  render(<FindResults found={ask('210')} />);
  expect(screen.getByText('worked out')).toBeVisible();
});

test('a row is a table: what you have beside what is published, and what differs in words', () => {
  render(<FindResults found={ask('Returned to School 38 30 49 74 58 54 3')} />);

  expect(screen.getByText('2019/20: you have 54 where the paper prints 53.')).toBeVisible();
  expect(
    within(screen.getByRole('row', { name: /^2019\/20/ }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['54', '53', 'no']);
});

test('where nothing was found, it says what was read and what to try', () => {
  render(<FindResults found={ask('156')} />);

  expect(screen.getByRole('heading', { name: 'Nothing found for “156”' })).toBeVisible();
  expect(screen.getByText('We read the number 156.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'the papers' })).toBeVisible();
});

test('markup that was typed is text', () => {
  render(<FindResults found={ask('<img src=x onerror=alert(1)>')} />);

  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('<img src=x onerror=alert(1)>');
});
