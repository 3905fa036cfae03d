import { layoutFigure } from '@/lib/drawing/layout-figure';
import { sceneToSvg } from '@/lib/drawing/scene-to-svg';
import { expectGolden } from '../../golden/expect-golden';
import { fixtureFigure, fixtureNames } from './fixture-figures';

/** An element to a line, so that a change can be read. */
const drawn = (name: string, widthPx: number) =>
  sceneToSvg(layoutFigure(fixtureFigure(name), { widthPx }), { id: name }).replaceAll('><', '>\n<');

describe('the drawings of the invented figures', () => {
  it.each(fixtureNames)('draws %s at 320 px as before', (name) => {
    expectGolden(`drawing/${name}-narrow.svg`, drawn(name, 320));
  });

  it.each(fixtureNames)('draws %s at 860 px as before', (name) => {
    expectGolden(`drawing/${name}-wide.svg`, drawn(name, 860));
  });
});
