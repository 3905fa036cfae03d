import fc from 'fast-check';
import { contains, overlaps, textBox } from '@/lib/drawing/boxes';
import { layoutFigure } from '@/lib/drawing/layout-figure';
import type { Scene, TextShape } from '@/lib/drawing/scene';
import { anyFigure, anyWidth } from './any-figure';

const textsOf = (scene: Scene) => scene.shapes.filter((shape): shape is TextShape => shape.shape === 'text');

const textsOutside = (scene: Scene) => {
  const drawing = { x: 0, y: 0, width: scene.widthPx, height: scene.heightPx };
  return textsOf(scene).filter((text) => !contains(drawing, textBox(text)));
};

const overprinted = (texts: readonly TextShape[]) =>
  texts.flatMap((text, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlaps(textBox(text), textBox(other)))
      .map((other) => [text.text, other.text]),
  );

const runs = { numRuns: 200 };

describe('layoutFigure', () => {
  it('keeps every text inside the drawing', () => {
    fc.assert(
      fc.property(anyFigure, anyWidth, (figure, widthPx) => {
        expect(textsOutside(layoutFigure(figure, { widthPx }))).toEqual([]);
      }),
      runs,
    );
  });

  it('never prints one label of the first rank over another', () => {
    fc.assert(
      fc.property(anyFigure, anyWidth, (figure, widthPx) => {
        const texts = textsOf(layoutFigure(figure, { widthPx }));
        expect(overprinted(texts.filter(({ rank }) => rank === 1))).toEqual([]);
      }),
      runs,
    );
  });

  it('never prints a label of a lower rank over any other text', () => {
    fc.assert(
      fc.property(anyFigure, anyWidth, (figure, widthPx) => {
        const texts = textsOf(layoutFigure(figure, { widthPx }));
        const lower = texts.filter(({ rank }) => rank !== undefined && rank > 1);
        const collisions = lower.flatMap((text) =>
          texts.filter((other) => other !== text && overlaps(textBox(text), textBox(other))),
        );
        expect(collisions).toEqual([]);
      }),
      runs,
    );
  });

  it('drops no label of the first rank', () => {
    fc.assert(
      fc.property(anyFigure, anyWidth, (figure, widthPx) => {
        const wanted = figure.marks.filter((mark) => mark.mark === 'label' && mark.rank === 1);
        const letters = textsOf(layoutFigure(figure, { widthPx }))
          .filter(({ rank }) => rank === 1)
          .map(({ text }) => text.replaceAll(' ', ''))
          .sort();
        const all = wanted.map((mark) => ('text' in mark ? mark.text.replaceAll(' ', '') : '')).join('');
        expect(letters.join('')).toHaveLength(all.length);
      }),
      runs,
    );
  });

  it('keeps the size of type and gives only numbers with one decimal place', () => {
    fc.assert(
      fc.property(anyFigure, anyWidth, (figure, widthPx) => {
        const scene = layoutFigure(figure, { widthPx });
        expect(textsOf(scene).filter(({ sizePx }) => sizePx < 14)).toEqual([]);
        expect(JSON.stringify(scene.shapes)).not.toMatch(/\d\.\d{2}|null/);
      }),
      runs,
    );
  });
});
