/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { ReadingLine } from '@/components/figure/reading-line';
import { fixtureFigure } from '../../lib/drawing/fixture-figures';

describe('ReadingLine', () => {
  it('says the place and its value', () => {
    render(<ReadingLine reading={fixtureFigure('bridge').readings[2]} room="" />);
    expect(screen.getByText(/Pupils/)).toHaveTextContent(': Pupils −54');
    expect(screen.getByText('Returned to school')).toBeInTheDocument();
  });

  it('says all values at a place, each with its colour', () => {
    const { container } = render(
      <ReadingLine reading={fixtureFigure('trend-of-four').readings[0]} room="" />,
    );
    expect(container).toHaveTextContent(
      '2014/15: Recorded at the year end 112, Officer visits 61, Returned to school 40, Left at the end of Year 11 22',
    );
    expect(container.querySelectorAll('svg')).toHaveLength(4);
  });

  it('is a polite live region', () => {
    const { container } = render(<ReadingLine reading={undefined} room="" />);
    expect(container.querySelector('[aria-live="polite"]')).toBeInTheDocument();
  });

  it('keeps the room that it is told to keep', () => {
    const { container } = render(<ReadingLine reading={undefined} room="2019/20, Pupils 1,000" />);
    expect(container.firstElementChild).toHaveAttribute('data-room', '2019/20, Pupils 1,000');
  });
});
