/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { FigureChart } from '@/components/figure/figure-chart';
import { fixtureFigure } from '../../lib/drawing/fixture-figures';

const figure = fixtureFigure('trend');
const answer = (body: unknown, ok = true) =>
  jest.fn(() => Promise.resolve({ ok, json: () => Promise.resolve(body) } as Response));
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));
const live = () => document.querySelector('[aria-live]');

/** jsdom lays nothing out: every element is 540 px wide. */
class FixedObserver implements ResizeObserver {
  constructor(private readonly callback: ResizeObserverCallback) {}
  observe() {
    this.callback([{ contentRect: { width: 540 } } as ResizeObserverEntry], this);
  }
  unobserve() {
    /* nothing is kept */
  }
  disconnect() {
    /* nothing is kept */
  }
}

beforeEach(() => {
  global.ResizeObserver = FixedObserver;
});

async function touch() {
  render(<FigureChart figure={figure} figureHref="/figure.json" />);
  fireEvent.focus(screen.getByRole('application'));
  await settle();
}

describe('InteractiveLayer', () => {
  it('fetches nothing before the reader reaches for the chart', () => {
    global.fetch = answer(figure);
    render(<FigureChart figure={figure} figureHref="/figure.json" />);
    expect(global.fetch).not.toHaveBeenCalled();
  });

  it('can be focused, and names its keys', () => {
    render(<FigureChart figure={figure} figureHref="/figure.json" />);
    const area = screen.getByRole('application', { name: `Values of the chart: ${figure.headline}` });
    expect(area).toHaveAttribute('tabindex', '0');
    expect(area).toHaveAccessibleDescription(/^Use left and right arrow keys to read each value/);
  });

  it('fetches the figure once, and draws over the static chart', async () => {
    global.fetch = answer(figure);
    await touch();
    fireEvent.pointerEnter(screen.getByRole('application'));
    expect(global.fetch).toHaveBeenCalledTimes(1);
    expect(global.fetch).toHaveBeenCalledWith('/figure.json');
    expect(screen.getByTestId('interactive-chart')).toBeInTheDocument();
  });

  it('reads one value after the other with the arrow keys', async () => {
    global.fetch = answer(figure);
    await touch();
    const area = screen.getByRole('application');
    fireEvent.keyDown(area, { key: 'ArrowLeft' });
    expect(live()).toHaveTextContent('2019/20: Pupils at the end of August 195');
    fireEvent.keyDown(area, { key: 'Home' });
    expect(live()).toHaveTextContent('2014/15: Pupils at the end of August 112');
  });

  it('reads the value under the pointer, and the first reading again when it leaves', async () => {
    global.fetch = answer(figure);
    await touch();
    const area = screen.getByRole('application');
    area.getBoundingClientRect = () => ({ left: 0, top: 0, width: 540, height: 330 }) as DOMRect;
    fireEvent(area, new MouseEvent('pointermove', { bubbles: true, clientX: 60, clientY: 100 }));
    expect(live()).toHaveTextContent('2014/15: Pupils at the end of August 112');
    fireEvent.blur(area);
    expect(live()).toHaveTextContent('11 Sept 2020 (part-way)');
  });

  it('remembers where the pointer was while the figure was on its way', async () => {
    global.fetch = answer(figure);
    render(<FigureChart figure={figure} figureHref="/figure.json" />);
    const area = screen.getByRole('application');
    area.getBoundingClientRect = () => ({ left: 0, top: 0, width: 540, height: 330 }) as DOMRect;
    fireEvent.touchStart(area);
    fireEvent(area, new MouseEvent('pointerdown', { bubbles: true, clientX: 60, clientY: 100 }));
    await settle();
    expect(live()).toHaveTextContent('2014/15: Pupils at the end of August 112');
  });

  it('leaves the static chart alone when the figure cannot be fetched', async () => {
    global.fetch = answer(undefined, false);
    await touch();
    expect(screen.queryByTestId('interactive-chart')).not.toBeInTheDocument();
    expect(screen.getByRole('img', { name: figure.headline })).toBeInTheDocument();
  });

  it('leaves it alone when the address has another version of the figure by now', async () => {
    global.fetch = answer({ ...figure, version: { id: '2022-01-01', number: '2.0.0' } });
    await touch();
    expect(screen.queryByTestId('interactive-chart')).not.toBeInTheDocument();
  });
});
