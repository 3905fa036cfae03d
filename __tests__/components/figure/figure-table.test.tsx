/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { FigureTable } from '@/components/figure/figure-table';
import { fixtureFigure } from '../../lib/drawing/fixture-figures';

describe('FigureTable', () => {
  it('is a table with the figure’s caption', () => {
    render(<FigureTable figure={fixtureFigure('trend')} />);
    expect(screen.getByRole('table', { name: 'Pupils counted on 31 August' })).toBeInTheDocument();
  });

  it('heads its columns and its rows', () => {
    render(<FigureTable figure={fixtureFigure('trend')} />);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Year',
      'Pupils',
    ]);
    expect(screen.getByRole('rowheader', { name: '2014/15' })).toBeInTheDocument();
  });

  it('sets numbers at the right', () => {
    render(<FigureTable figure={fixtureFigure('trend')} />);
    expect(screen.getByRole('cell', { name: '112' })).toHaveClass('govuk-table__cell--numeric');
  });

  it('tags a part-way number and links to its note', () => {
    render(<FigureTable figure={fixtureFigure('trend')} />);
    const row = screen.getByRole('row', { name: /2020\/21/ });
    expect(within(row).getByText('part-way')).toHaveClass('govuk-tag');
    expect(within(row).getByRole('link', { name: '[note 1]' })).toHaveAttribute(
      'href',
      '#invented-counts-trend-note-1',
    );
  });

  it('tags a number that was worked out', () => {
    render(<FigureTable figure={fixtureFigure('bridge')} />);
    expect(
      within(screen.getByRole('row', { name: /Started since/ })).getByText('worked out'),
    ).toBeInTheDocument();
  });
});
