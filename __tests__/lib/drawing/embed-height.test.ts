import { embedHeightPx, widestDrawings } from '@/lib/drawing/embed-height';
import { embedLayouts } from '@/lib/drawing/embed-layouts';
import { frameFigure } from '@/lib/drawing/frame-figure';
import { fixtureFigure, fixtureNames } from './fixture-figures';

describe('the height of a frame', () => {
  it.each(fixtureNames)('is a whole number of px, more than the narrowest drawing of %s', (name) => {
    const figure = fixtureFigure(name);
    const heightPx = embedHeightPx(figure);
    expect(Number.isInteger(heightPx)).toBe(true);
    expect(heightPx).toBeGreaterThan(frameFigure(figure, { widthPx: 320 }).heightPx * (280 / 320));
    expect(heightPx).toBeLessThan(1000);
  });

  it('is less without the titles', () => {
    const figure = fixtureFigure('trend');
    expect(embedHeightPx(figure, { titling: 'untitled' })).toBeLessThan(embedHeightPx(figure));
    expect(embedHeightPx(figure, { titling: 'titled' })).toBe(embedHeightPx(figure));
  });

  it('is more with a caution', () => {
    const figure = fixtureFigure('trend');
    const caution = 'Counted in two ways.';
    // One line of 19 px at least, and 8 px under it; wide frames may have had that much to spare.
    expect(embedHeightPx({ ...figure, caution })).toBeGreaterThanOrEqual(embedHeightPx(figure) + 27);
  });
});

describe('the width to which a drawing may grow', () => {
  it.each(fixtureNames)('is for each layout of %s from nine tenths of its own to 1.35 times', (name) => {
    const figure = fixtureFigure(name);
    const widest = widestDrawings(figure);
    expect([...widest.keys()]).toEqual(embedLayouts(figure).map(({ widthPx }) => widthPx));
    for (const [widthPx, mostPx] of widest) {
      expect(mostPx / widthPx).toBeGreaterThanOrEqual(0.9);
      expect(mostPx / widthPx).toBeLessThanOrEqual(1.35);
    }
  });
});
