import { embedStyle } from '@/components/embed/embed-style';
import { embedLayouts } from '@/lib/drawing/embed-layouts';
import { fixtureFigure } from '../../lib/drawing/fixture-figures';

describe.each(['trend', 'bridge'])('the stylesheet of the embed of the invented %s', (name) => {
  const figure = fixtureFigure(name);
  const css = embedStyle(figure, 'titled');

  it('switches drawings where the layouts switch', () => {
    const switches = [...css.matchAll(/@media \(min-width:(\d+)px\)\{\.w\d+\{display:none\}\.w(\d+)/g)];
    expect(switches.map(([, fromPx, widthPx]) => [Number(fromPx), Number(widthPx)])).toEqual(
      embedLayouts(figure)
        .slice(1)
        .map(({ fromPx, widthPx }) => [fromPx, widthPx]),
    );
  });

  it('asks for no file, and does not depend on the height of its frame', () => {
    expect(css).not.toMatch(/url\(|@import|@font-face|\d(vh|dvh|svh|lvh)|height:100%/);
  });
});
