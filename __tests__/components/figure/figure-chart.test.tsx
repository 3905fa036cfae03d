/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { renderToStaticMarkup } from 'react-dom/server';
import { render, screen } from '@testing-library/react';
import { FigureChart } from '@/components/figure/figure-chart';
import { fixtureFigure, fixtureNames } from '../../lib/drawing/fixture-figures';

const figure = fixtureFigure('trend');

describe('FigureChart', () => {
  it('is one image, named by the headline and described by the text alternative', () => {
    render(<FigureChart figure={figure} />);
    const image = screen.getByRole('img', { name: figure.headline });
    expect(image).toHaveAccessibleDescription(figure.textAlternative);
  });

  it('holds the drawing in three layouts', () => {
    const { container } = render(<FigureChart figure={figure} />);
    const layouts = [...container.querySelectorAll('[data-layout]')];
    expect(layouts.map((layout) => layout.getAttribute('data-layout'))).toEqual(['narrow', 'medium', 'wide']);
    expect(container.querySelectorAll('[data-layout] > svg')).toHaveLength(3);
  });

  it('shows the first reading over the chart', () => {
    const { container } = render(<FigureChart figure={figure} />);
    expect(container).toHaveTextContent('11 Sept 2020 (part-way): Pupils at the end of August 221');
  });

  it('shows no reading where the figure names none', () => {
    const { container } = render(<FigureChart figure={fixtureFigure('change-bars')} />);
    expect(container.querySelector('[aria-live]')).toBeEmptyDOMElement();
  });

  it('stands still without an address to read from', () => {
    render(<FigureChart figure={figure} />);
    expect(screen.queryByRole('application')).not.toBeInTheDocument();
  });

  it.each(fixtureNames)('is whole for %s in the HTML that a server sends', (name) => {
    const html = renderToStaticMarkup(<FigureChart figure={fixtureFigure(name)} figureHref="/figure.json" />);
    expect(html.match(/<svg viewBox/g)?.length).toBeGreaterThanOrEqual(3);
    expect(html).not.toContain('tabindex');
  });
});
