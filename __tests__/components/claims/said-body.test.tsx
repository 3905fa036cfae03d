/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { SaidBody } from '@/components/claims/said-body';
import type { SaidPage } from '@/lib/scrutiny/claims/said-page';
import { pageLinks } from '@/lib/site/page-links';

const said: SaidPage = {
  lead: '1 sentence in the papers.',
  groups: [
    {
      id: 'not-shown',
      title: 'The table does not show this',
      count: 1,
      meaning: 'The figures do not say it.',
      items: [
        {
          id: 'made-item',
          heading: '9 March 2021, item 4: Apples',
          meeting: '2021-03-09',
          claims: [
            {
              id: 'made-claim',
              quote: 'Ever more apples are eaten',
              paper: 'made-paper',
              item: 'made-item',
              meeting: '2021-03-09',
              place: 'Item 4, page 2',
              about: 'Apples eaten',
              datasets: [],
              verdict: 'the table does not show this',
              why: '40 apples were eaten in 2018/19.',
              cells: [],
            },
          ],
        },
      ],
    },
  ],
};

test('the counts lead, and each part can be gone to', () => {
  render(<SaidBody said={said} at={pageLinks()} />);
  expect(screen.getByText('1 sentence in the papers.')).toBeVisible();
  const contents = screen.getByRole('navigation', { name: 'On this page' });
  expect(within(contents).getByRole('link')).toHaveAttribute('href', '#not-shown');
  expect(within(contents).getByRole('link')).toHaveTextContent('The table does not show this (1)');
});

test('a sentence stands under its verdict and its item, at an address of its own', () => {
  const { container } = render(<SaidBody said={said} at={pageLinks()} />);
  expect(screen.getByRole('heading', { level: 2, name: 'The table does not show this (1)' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: '9 March 2021, item 4: Apples' })).toBeVisible();
  expect(container.querySelector('#made-claim')).toHaveTextContent('40 apples were eaten in 2018/19.');
});
