import { layoutFigure } from '@/lib/drawing/layout-figure';
import { sceneToSvg } from '@/lib/drawing/scene-to-svg';
import type { Figure } from '@/lib/figure/figure';
import { figureElementId } from '../figure/figure-id';

/** Drawn as wide as the text of an A4 sheet, and once more for a narrow screen, where that would be too small to read. */
const drawingsOf = ({ form }: Figure) =>
  [
    // Rows are as high as their number asks; a plot is made lower than on a page, to leave room for its numbers.
    { name: 'wide', room: { widthPx: 672, ...(form === 'plot' && { heightPx: 255 }) } },
    { name: 'narrow', room: { widthPx: 340 } },
  ] as const;

/** The chart of a figure of a pack, with a text of equal purpose for who cannot see it. */
export function PackChart({ figure }: { figure: Figure }) {
  const alternative = `${figureElementId(figure)}-alternative`;
  return (
    <>
      <div role="img" aria-label={figure.headline} aria-describedby={alternative}>
        {drawingsOf(figure).map(({ name, room }) => (
          <div
            key={name}
            className={`pack-drawing pack-drawing--${name}`}
            dangerouslySetInnerHTML={{
              __html: sceneToSvg(layoutFigure(figure, room), {
                id: `${figureElementId(figure)}-${name}`,
                standalone: false,
              }),
            }}
          />
        ))}
      </div>
      <p id={alternative} className="pack-off">
        {figure.textAlternative}
      </p>
    </>
  );
}
