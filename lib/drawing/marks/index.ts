import type { Mark } from '../../figure/figure';
import type { Canvas } from '../frame';
import type { Shape } from '../scene';
import { band } from './band';
import { bar } from './bar';
import { dot } from './dot';
import { gap } from './gap';
import { label } from './label';
import { line } from './line';
import { link } from './link';
import type { Layer, MarkDrawer } from './mark';
import { rule } from './rule';

/** Every kind of mark, in the order in which they are painted: the later covers the earlier. */
const drawers = { band, link, bar, rule, line, dot, gap, label } satisfies Record<
  Mark['mark'],
  MarkDrawer<never>
>;

const order = Object.keys(drawers);

/** The marks of one layer in painting order; of labels, the most important first, as they choose their place first. */
export function marksOfLayer(marks: readonly Mark[], layer: Layer): Mark[] {
  return marks.filter(({ mark }) => drawers[mark].layer === layer).sort((a, b) => turn(a) - turn(b));
}

/** The shapes of one mark. */
export function drawMark(mark: Mark, canvas: Canvas): Shape[] {
  const drawer: MarkDrawer<never> = drawers[mark.mark];
  return drawer.draw(mark as never, canvas);
}

function turn(mark: Mark): number {
  return order.indexOf(mark.mark) + (mark.mark === 'label' ? mark.rank / 10 : 0);
}
