/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { FigureNotes } from '@/components/figure/figure-notes';
import { fixtureFigure } from '../../lib/drawing/fixture-figures';

describe('FigureNotes', () => {
  it('lists the notes, each where its reference points', () => {
    render(<FigureNotes figure={fixtureFigure('trend-with-gap-and-break')} />);
    const [first] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('2017/18: the paper does not give the number.');
    expect(first).toHaveAttribute('id', 'invented-counts-trend-with-gap-and-break-note-1');
  });

  it('is nothing where there are no notes', () => {
    const { container } = render(<FigureNotes figure={fixtureFigure('one-point')} />);
    expect(container).toBeEmptyDOMElement();
  });
});
