/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { EmbedFigure } from '@/components/embed/embed-figure';
import type { FigureStanding } from '@/lib/figure/figure-standing';
import { trendOf } from '../../fixtures/made-tables/context';
import { everyYear } from '../../fixtures/made-tables/orchard';

const figure = trendOf(everyYear('stored', [183, 201], 2018), 'stored');
const newest: FigureStanding = { state: 'newest' };
const usual = { figure, titling: 'titled', frozen: true, standing: newest } as const;

describe('a figure in a frame', () => {
  it('has its finding as the one first heading, what is shown, and the chart', () => {
    render(<EmbedFigure {...usual} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(figure.headline);
    expect(screen.getByText(figure.subtitle, { selector: 'p' })).toBeInTheDocument();
    expect(screen.getByRole('img', { name: figure.headline })).toHaveAccessibleDescription(
      figure.textAlternative,
    );
    expect(screen.getByRole('figure', { name: figure.headline })).toBeInTheDocument();
  });

  it('without its titles still has its name', () => {
    render(<EmbedFigure {...usual} titling="untitled" />);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    expect(screen.getByRole('figure', { name: figure.headline })).toBeInTheDocument();
  });

  it('says before the chart what must be read first', () => {
    render(<EmbedFigure {...usual} figure={{ ...figure, caution: 'Counted in two ways.' }} />);
    const caution = screen.getByText('Counted in two ways.');
    expect(caution.compareDocumentPosition(screen.getByRole('img'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('names its paper, its version and its day, and leads back to the page of that version', () => {
    render(<EmbedFigure {...usual} />);
    expect(screen.getByText(/^Source:/)).toHaveTextContent(
      'Source: A paper that was never written, Item 4, page 2. Meeting of 9 March 2021. Version of 1 March 2021 (1.0.0). This figure on Children’s services statistics.',
    );
    const back = screen.getByRole('link', { name: /^This figure on/ });
    expect(back).toHaveAttribute('href', 'http://localhost:3000/figures/made-orchard/trend/2021-03-01');
    expect(back).toHaveAttribute('target', '_blank');
    expect(back).toHaveAttribute('rel', 'noopener');
  });

  it('says that newer figures cannot be shown because their file is damaged', () => {
    render(<EmbedFigure {...usual} frozen={false} damaged={['2022-03-01']} />);
    expect(screen.getByText(/cannot be shown/)).toHaveTextContent(
      'The version of 1 March 2022 cannot be shown: its file is not as published. These are the last figures that are sound, of 1 March 2021.',
    );
  });

  it('at its latest address leads back to the latest page', () => {
    render(<EmbedFigure {...usual} frozen={false} />);
    expect(screen.getByRole('link', { name: /^This figure on/ })).toHaveAttribute(
      'href',
      'http://localhost:3000/figures/made-orchard/trend',
    );
  });

  it('says first that there are newer figures, two differences at most, and leads to them', () => {
    const change = {
      what: 'revised',
      column: 'In store',
      shown: '1',
      now: '2',
      since: '2022-03-01',
    } as const;
    const standing: FigureStanding = {
      state: 'newer',
      latest: '2022-03-01',
      changes: ['2016/17', '2017/18', '2018/19'].map((row) => ({ ...change, row })),
    };
    render(<EmbedFigure {...usual} standing={standing} />);
    const notice = screen.getByText(/^There are newer figures/);
    expect(notice).toHaveTextContent(
      'There are newer figures, of 1 March 2022. Revised on 1 March 2022: In store, 2016/17: shown as 1, now 2. Revised on 1 March 2022: In store, 2017/18: shown as 1, now 2. And 1 more change. See the latest.',
    );
    expect(notice.compareDocumentPosition(screen.getByRole('heading'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(screen.getByRole('link', { name: 'See the latest' })).toHaveAttribute('target', '_blank');
  });
});
