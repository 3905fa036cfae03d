/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { QuietBoundary } from '@/components/figure/quiet-boundary';

function Fails(): never {
  throw new Error('this fails on purpose');
}

describe('QuietBoundary', () => {
  it('shows what is inside', () => {
    render(<QuietBoundary>a cursor</QuietBoundary>);
    expect(screen.getByText('a cursor')).toBeInTheDocument();
  });

  it('shows nothing where that fails, and lets the rest stand', () => {
    jest.spyOn(console, 'error').mockReturnValue();
    const { container } = render(
      <p>
        the drawing
        <QuietBoundary>
          <Fails />
        </QuietBoundary>
      </p>,
    );
    expect(container).toHaveTextContent(/^the drawing$/);
  });
});
