/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { FigureBlock } from '@/components/dataset/figure-block';
import { trendOf } from '../../fixtures/made-tables/context';
import { everyYear } from '../../fixtures/made-tables/orchard';
import { stubResizeObserver } from '../../fixtures/made-tables/resize-observer';

stubResizeObserver();

const figure = trendOf(everyYear('stored', [10, 'c', 30]), 'stored');

describe('a figure inside a page', () => {
  it('is named by its finding, with a text for who cannot see it', () => {
    render(<FigureBlock figure={figure} />);
    const image = screen.getByRole('img', { name: figure.headline });
    expect(image).toHaveAccessibleDescription(
      'Line chart. Apples in store: 2014/15 10; 2015/16 [c]; 2016/17 30.',
    );
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Apples in store: 30 in 2016/17');
  });

  it('has the same numbers as a real table, and its notes', () => {
    render(<FigureBlock figure={figure} />);
    const table = screen.getByRole('table', { hidden: true });
    expect(
      within(table)
        .getAllByRole('row', { hidden: true })
        .map(({ textContent }) => textContent.trim()),
    ).toEqual(['PeriodApples in store', '2014/1510', '2015/16[c] [note 1]', '2016/1730']);
    expect(screen.getByText('[c] confidential.')).toBeInTheDocument();
  });

  it.each([
    ['latest', '/figures/made-orchard/trend'],
    ['frozen', '/figures/made-orchard/trend/2021-03-01'],
  ] as const)('leads to its %s address', (address, href) => {
    render(<FigureBlock figure={figure} address={address} />);
    expect(screen.getByRole('link', { name: 'This figure on its own' })).toHaveAttribute('href', href);
    expect(screen.getByRole('link', { name: 'Use this chart' })).toHaveAttribute('href', `${href}#use`);
  });

  it('leads nowhere where it was made for one choice', () => {
    render(<FigureBlock figure={figure} address="none" />);
    expect(screen.queryByRole('link', { name: 'This figure on its own' })).not.toBeInTheDocument();
  });

  it('names its paper', () => {
    render(<FigureBlock figure={figure} />);
    expect(screen.getByRole('link', { name: 'A paper that was never written' })).toHaveAttribute(
      'href',
      '/papers#made-paper',
    );
  });
});
