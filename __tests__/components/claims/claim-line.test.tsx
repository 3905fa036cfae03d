/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { ClaimLine } from '@/components/claims/claim-line';
import type { JudgedClaim } from '@/lib/scrutiny/claims/judged-claim';
import { pageLinks } from '@/lib/site/page-links';

const claim: JudgedClaim = {
  id: 'made-claim',
  quote: 'Ever more apples are eaten',
  paper: 'made-paper',
  item: 'made-item',
  meeting: '2021-03-09',
  place: 'Item 4, page 2',
  about: 'Apples eaten',
  datasets: ['made-orchard'],
  datasetTitle: 'Made-up apples',
  verdict: 'the table does not show this',
  why: '40 apples were eaten in 2018/19.',
  cells: [],
};

test('the words stand in quotes, the verdict in words, and both lead to where they are to be found', () => {
  render(<ClaimLine claim={claim} at={pageLinks()} />);
  expect(screen.getByText('“Ever more apples are eaten”')).toBeVisible();
  expect(screen.getByText('the table does not show this:')).toBeVisible();
  expect(screen.getByText(/40 apples were eaten/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Item 4, page 2' })).toHaveAttribute(
    'href',
    '/meetings/2021-03-09',
  );
  expect(screen.getByRole('link', { name: 'Made-up apples' })).toHaveAttribute(
    'href',
    '/datasets/made-orchard',
  );
});

test('on a page of an earlier day the links keep the day', () => {
  render(<ClaimLine claim={claim} at={pageLinks('2021-03-10')} />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/as-at/2021-03-10/meetings/2021-03-09',
    '/as-at/2021-03-10/datasets/made-orchard',
  ]);
});

test('under a heading that says the verdict it is not said again, and without a dataset none is named', () => {
  render(<ClaimLine claim={{ ...claim, datasets: [] }} at={pageLinks()} tagged={false} />);
  expect(screen.queryByText('the table does not show this:')).not.toBeInTheDocument();
  expect(screen.getAllByRole('link')).toHaveLength(1);
});
