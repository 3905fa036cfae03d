/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { RefusedPair } from '@/components/compare/refused-pair';
import { stubResizeObserver } from '../../fixtures/made-tables/resize-observer';

stubResizeObserver();

const refusal = { reasons: ['One is red.', 'The other is green.'], apart: ['10 are red.', '12 are green.'] };

describe('a refused pair', () => {
  it('gives every reason and each number by itself', () => {
    render(<RefusedPair measure="apples.stored" refusal={refusal} />);
    expect(screen.getByText('These two are not compared.').parentElement).toHaveTextContent(
      'These two are not compared. One is red. The other is green.',
    );
    expect(screen.getByText(/10 are red\. 12 are green\./)).toBeInTheDocument();
  });

  it('offers nothing where there is no fair pair', () => {
    render(<RefusedPair measure="apples.stored" refusal={refusal} />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.queryByText(/nearest fair/)).not.toBeInTheDocument();
  });

  it('links to the nearest fair pair, its choice in the address', () => {
    const nearest = { from: '2018-19', to: '2019-20', label: '2018/19 with 2019/20' };
    render(<RefusedPair measure="apples.stored" refusal={{ ...refusal, nearest }} />);
    expect(screen.getByRole('link', { name: '2018/19 with 2019/20' })).toHaveAttribute(
      'href',
      '/compare?measure=apples.stored&from=2018-19&to=2019-20',
    );
  });
});
