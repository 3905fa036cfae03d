import { layoutFigure } from '@/lib/drawing/layout-figure';
import { sceneToSvg } from '@/lib/drawing/scene-to-svg';
import { expectGolden } from '../../golden/expect-golden';
import { fixtureFigure, fixtureNames } from './fixture-figures';

describe('the drawings of the invented figures', () => {
  it.each(fixtureNames)('draws %s at 320 px as before', (name) => {
    const scene = layoutFigure(fixtureFigure(name), { widthPx: 320 });
    expectGolden(`drawing/${name}-narrow.svg`, sceneToSvg(scene, { id: name }));
  });

  it.each(fixtureNames)('draws %s at 860 px as before', (name) => {
    const scene = layoutFigure(fixtureFigure(name), { widthPx: 860 });
    expectGolden(`drawing/${name}-wide.svg`, sceneToSvg(scene, { id: name }));
  });
});
