/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render } from '@testing-library/react';
import { RechartsLayer, readingAt } from '@/components/figure/recharts-layer';
import { frameFigure } from '@/lib/drawing/frame-figure';
import { fixtureFigure } from '../../lib/drawing/fixture-figures';

const draw = (name: string, active?: number) =>
  render(<RechartsLayer figure={fixtureFigure(name)} containerPx={540} active={active} />).container;

describe('RechartsLayer', () => {
  it('plots every point of a line where the drawing has it', () => {
    const { x, y } = frameFigure(fixtureFigure('trend'), { widthPx: 540 });
    const path = draw('trend').querySelector('.plots-line path')?.getAttribute('d') ?? '';
    const [firstX, firstY] = (path.match(/[\d.]+/g) ?? []).map(Number);
    expect(firstX).toBeCloseTo(x(0), 1);
    expect(firstY).toBeCloseTo(y(112), 1);
  });

  it('plots every dot', () => {
    expect(draw('trend').querySelectorAll('.plots-dot path')).toHaveLength(7);
  });

  it('plots the bars of rows', () => {
    expect(draw('rows-of-percentages').querySelectorAll('.plots-bar path')).toHaveLength(3);
  });

  it('shows a line and a larger dot at the reading under the cursor', () => {
    const container = draw('trend-of-four', 2);
    expect(container.querySelectorAll('.cursor line')).toHaveLength(1);
    expect(container.querySelectorAll('.active-dot')).not.toHaveLength(0);
  });

  it('frames the bar under the cursor', () => {
    expect(draw('bridge', 1).querySelectorAll('.active-bar path')).toHaveLength(1);
  });

  it('shows no cursor before there is a reading', () => {
    expect(draw('trend').querySelector('.cursor')).toBeNull();
  });

  it('is hidden from a screen reader, which has the reading line', () => {
    expect(draw('trend').firstElementChild).toHaveAttribute('aria-hidden', 'true');
  });
});

describe('readingAt', () => {
  it('finds the reading at a place on the drawing as it is shown', () => {
    expect(readingAt(fixtureFigure('trend'), 700, { x: 60, y: 10 })).toBe(0);
    expect(readingAt(fixtureFigure('trend'), 700, { x: 690, y: 10 })).toBe(6);
  });
});
