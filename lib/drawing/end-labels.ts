import type { Figure, LabelMark } from '../figure/figure';
import { labelBlock } from './label-lines';
import { spread } from './spread';
import type { Frame } from './frame';

/**
 * The heights, in px, of the labels at the right of points that stand one above the other: the names of
 * series at the ends of their lines. They are spread together, so that they keep the order of their lines.
 */
export function endLabelHeights(
  figure: Figure,
  { widthPx, plot, x, y }: Pick<Frame, 'widthPx' | 'plot' | 'x' | 'y'>,
): Map<LabelMark, number> {
  const labels = figure.marks.filter(
    (mark): mark is LabelMark => mark.mark === 'label' && mark.side === 'right' && mark.rank === 1,
  );
  const heights = new Map<LabelMark, number>();
  for (const at of new Set(labels.map((label) => label.x))) {
    const column = labels.filter((label) => label.x === at);
    const boxes = column.map((label) => ({
      centre: y(label.y),
      height: labelBlock(label, figure, widthPx, x).height + 2,
    }));
    const centres = spread(boxes, plot.y - 2, plot.y + plot.height + 4);
    column.forEach((label, index) => heights.set(label, centres[index] ?? y(label.y)));
  }
  return heights;
}
