import type { Figure } from '../figure/figure';
import type { Titling } from '../site/links';
import { layoutFigure } from './layout-figure';

/** A frame is this wide where its height is taken: the text column of most pages. */
const WIDTH_PX = 700;

/** Room for the source line and the links under a chart, and for headline and subtitle over it. */
const FOOT_PX = 110;
const HEAD_PX = 90;

/** The height, in px, at which a frame shows a figure whole at a common width. */
export function embedHeightPx(figure: Figure, { titling }: { titling: Titling }): number {
  const { heightPx } = layoutFigure(figure, { widthPx: WIDTH_PX });
  return Math.ceil(heightPx) + FOOT_PX + (titling === 'titled' ? HEAD_PX : 0);
}
