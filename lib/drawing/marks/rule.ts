import type { RuleMark } from '../../figure/figure';
import { COLOURS } from '../../figure/palette';
import { crosses, overlaps, textBox } from '../boxes';
import type { Canvas } from '../frame';
import { obstacles } from '../obstacles';
import type { LineShape, Paint, Shape, TextShape } from '../scene';
import { roundPx } from '../scene';
import { textLines } from '../text-lines';
import { TICK_SIZE_PX } from '../type-sizes';
import type { MarkDrawer } from './mark';

const STYLES: Record<RuleMark['style'], Paint> = {
  event: { stroke: COLOURS.quietText, dash: '3 3' },
  break: { stroke: COLOURS.quietText, strokeWidth: 2.5 },
  zero: { stroke: COLOURS.ink },
};

const words = { sizePx: TICK_SIZE_PX, weight: 'normal', fill: COLOURS.quietText } as const;

/** A line across the plot. An upright one reaches up to its name in the strip; a level one carries its name. */
export const rule: MarkDrawer<RuleMark> = {
  layer: 'data',
  draw: (mark, canvas) => (mark.axis === 'x' ? upright(mark, canvas) : level(mark, canvas)),
};

function upright(mark: RuleMark, { frame: { plot, x, strip } }: Canvas): Shape[] {
  const name = strip.find((label) => label.mark === mark);
  const at = roundPx(x(mark.at));
  const top = plot.y + (name?.y ?? 0);
  const y2 = roundPx(plot.y + plot.height);
  const stroke: LineShape = { shape: 'line', x1: at, y1: roundPx(top), x2: at, y2, ...STYLES[mark.style] };
  if (!name) return [stroke];
  const textX = name.anchor === 'end' ? name.x + name.width : name.x;
  return [stroke, ...textLines(name.lines, top, { ...words, x: textX, anchor: name.anchor })];
}

function level(mark: RuleMark, { figure, frame, placed }: Canvas): Shape[] {
  const { plot, y } = frame;
  const at = roundPx(y(mark.at));
  const [x1, x2] = [roundPx(plot.x), roundPx(plot.x + plot.width)];
  const stroke: LineShape = { shape: 'line', x1, y1: at, x2, y2: at, ...STYLES[mark.style] };
  if (mark.label === undefined) return [stroke];
  const { texts, bars, lines } = obstacles(figure, frame, placed);
  const names = [at - 19, at + 3].flatMap((top) => [
    textLines([mark.label ?? ''], top, { ...words, x: x2, anchor: 'end', halo: true }),
    textLines([mark.label ?? ''], top, { ...words, x: x1 + 2, anchor: 'start', halo: true }),
  ]);
  const isFree = (name: TextShape[]) =>
    name
      .map(textBox)
      .every(
        (box) =>
          ![...texts, ...bars].some((other) => overlaps(box, other, 1)) &&
          !lines.some((line) => crosses(box, line)),
      );
  return [stroke, ...(names.find(isFree) ?? names[0] ?? [])];
}
