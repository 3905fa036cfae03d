/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { FigurePage } from '@/components/figure/figure-page';
import type { FigureStanding } from '@/lib/figure/figure-standing';
import { trendOf } from '../../fixtures/made-tables/context';
import { everyYear } from '../../fixtures/made-tables/orchard';
import { stubResizeObserver } from '../../fixtures/made-tables/resize-observer';

stubResizeObserver();

const figure = trendOf(everyYear('stored', [183, 201], 2018), 'stored');

describe('a figure on a page of its own', () => {
  it('has its finding as the one first heading, the chart and the sentences', () => {
    render(<FigurePage figure={figure} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'More apples in store than the year before',
    );
    expect(screen.getByRole('img', { name: figure.headline })).toBeInTheDocument();
    expect(
      screen.getByText(
        '201 apples were in store on 31 August 2020. That is 18 more than a year before (183), up 9.8%.',
      ),
    ).toBeInTheDocument();
  });

  it('says before the chart what must be read first', () => {
    render(<FigurePage figure={{ ...figure, caution: 'Counted in two ways.' }} />);
    const caution = screen.getByText('Counted in two ways.');
    expect(caution.compareDocumentPosition(screen.getByRole('img'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('has its numbers in a table with headers', () => {
    render(<FigurePage figure={figure} />);
    const table = screen.getByRole('table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Period', 'Apples in store']);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['2018/19', '2019/20']);
    expect(
      within(table)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['183', '201']);
  });

  it('can be taken away, for ever or as it changes', () => {
    render(<FigurePage figure={figure} />);
    const use = within(screen.getByRole('heading', { name: 'Use this chart' }).parentElement!);
    expect(use.getByRole('radio', { name: /^The latest figures/ })).toBeInTheDocument();
    expect(use.getByRole('link', { name: 'CSV' })).toHaveAttribute(
      'href',
      '/files/made-orchard/2021-03-01/figures/trend.csv',
    );
  });

  it('names its paper, its version and the day it was published here', () => {
    render(<FigurePage figure={figure} />);
    expect(screen.getByText(/^Source:/)).toHaveTextContent(
      'Source: A paper that was never written, Item 4, page 2. Meeting of 9 March 2021. Version of 1 March 2021 (1.0.0).',
    );
  });
});

describe('a frozen figure', () => {
  it('says that newer figures exist and what differs, and leads to them', () => {
    const standing: FigureStanding = {
      state: 'newer',
      latest: '2022-03-01',
      changes: [
        {
          what: 'revised',
          row: '2019/20',
          column: 'Apples in store',
          shown: '201',
          now: '202',
          since: '2022-03-01',
        },
      ],
    };
    render(<FigurePage figure={figure} standing={standing} frozen />);
    expect(screen.getByText(/^This is a frozen version\. /)).toHaveTextContent(
      'There are newer figures, of 1 March 2022. Revised on 1 March 2022: Apples in store, 2019/20: shown as 201, now 202. See the latest.',
    );
    expect(screen.getByRole('link', { name: 'See the latest' })).toHaveAttribute(
      'href',
      '/figures/made-orchard/trend',
    );
  });

  it('that is no longer made says so, why, and what to see instead', () => {
    const standing: FigureStanding = {
      state: 'retired',
      last: '2021-03-01',
      without: '2022-03-01',
      changes: [],
      why: 'The store is closed.',
      instead: { id: 'other', headline: 'Fewer pears' },
    };
    render(<FigurePage figure={figure} standing={standing} />);
    expect(screen.getByText(/^This figure is no longer made\./)).toHaveTextContent(
      'This figure is no longer made. Its last version is of 1 March 2021. The store is closed. See instead: Fewer pears.',
    );
    expect(screen.getByRole('link', { name: 'Fewer pears' })).toHaveAttribute(
      'href',
      '/figures/made-orchard/other',
    );
  });

  it('says nothing of newer figures where there are none', () => {
    render(<FigurePage figure={figure} />);
    expect(screen.queryByText(/There is a newer one/)).not.toBeInTheDocument();
  });

  it('cannot be taken as the latest where it is not', () => {
    render(<FigurePage figure={figure} standing={{ state: 'newer', latest: '2022-03-01', changes: [] }} />);
    expect(screen.queryByRole('radio', { name: /^The latest figures/ })).not.toBeInTheDocument();
  });
});
