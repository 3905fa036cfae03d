import { frameFigure } from '@/lib/drawing/frame-figure';
import { fixtureFigure } from './fixture-figures';

const frame = (name: string, widthPx: number) => frameFigure(fixtureFigure(name), { widthPx });

describe('plotFrame', () => {
  it.each([
    [288, 300, 440],
    [600, 360, 440],
    [960, 440, 440],
  ])('makes a drawing of %i px between %i and %i px high', (widthPx, least, most) => {
    expect(frame('trend', widthPx).heightPx).toBeGreaterThanOrEqual(least);
    expect(frame('trend', widthPx).heightPx).toBeLessThanOrEqual(most);
  });

  it('leaves just enough room for the labels of the upright axis', () => {
    expect(frame('breakdown-columns', 540).plot.x).toBeCloseTo(2 + 15.6 + 8, 0);
    expect(frame('large-numbers', 540).plot.x).toBeCloseTo(2 + 70.1 + 8, 0);
  });

  it('leaves room under the plot for numbers under bars', () => {
    const { plot, heightPx } = frame('change-bars', 540);
    expect(heightPx - plot.y - plot.height).toBe(49);
  });

  it('says over the plot when the axis does not start at 0', () => {
    expect(frame('large-numbers', 540).words[0]).toMatchObject({
      text: 'The axis starts at 10,000,000, not at 0.',
    });
  });

  it('places both ends of both domains on the edges of the plot', () => {
    const { plot, x, y } = frame('trend', 540);
    expect(x(-0.3)).toBeCloseTo(plot.x, 5);
    expect(x(6.6)).toBeCloseTo(plot.x + plot.width, 5);
    expect(y(0)).toBeCloseTo(plot.y + plot.height, 5);
    expect(y(250)).toBeCloseTo(plot.y, 5);
  });
});
