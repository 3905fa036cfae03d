import { frameFigure } from '@/lib/drawing/frame-figure';
import { fixtureFigure } from './fixture-figures';

const frame = (name: string, widthPx: number) => frameFigure(fixtureFigure(name), { widthPx });

describe('rowsFrame', () => {
  it('puts labels beside the bars in a wide drawing', () => {
    expect(frame('bridge', 860).plot.x).toBeGreaterThan(200);
  });

  it('puts them over the bars in a narrow one, which has the whole width for the bars', () => {
    expect(frame('bridge', 320).plot.x).toBe(2);
  });

  it('is as high as its rows need', () => {
    expect(frame('two-point-missing', 860).heightPx).toBeLessThan(140);
    expect(frame('bridge', 860).heightPx).toBeGreaterThan(350);
  });

  it('writes the scale of amounts over the plot', () => {
    const { words, plot } = frame('rows-of-percentages', 860);
    expect(words[0]).toMatchObject({ text: '0%', x: expect.closeTo(plot.x, 0) });
  });
});
