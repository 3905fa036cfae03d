import type { BandMark } from '../../figure/figure';
import { COLOURS } from '../../figure/palette';
import { roundPx } from '../scene';
import { textLines } from '../text-lines';
import { TICK_SIZE_PX } from '../type-sizes';
import type { MarkDrawer } from './mark';

/** A pale strip from its name, above the plot, down to the axis. */
export const band: MarkDrawer<BandMark> = {
  layer: 'ground',
  draw: (mark, { frame: { plot, x, strip } }) => {
    const name = strip.find((label) => label.mark === mark);
    const top = plot.y + (name?.y ?? 0);
    const left = roundPx(x(mark.x[0]));
    return [
      {
        shape: 'rect',
        x: left,
        y: roundPx(top),
        width: roundPx(x(mark.x[1]) - left),
        height: roundPx(plot.y + plot.height - top),
        fill: '#F3F3F3',
      },
      ...textLines(name?.lines ?? [], top, {
        x: name ? name.x + name.width / 2 : 0,
        anchor: 'middle',
        sizePx: TICK_SIZE_PX,
        weight: 'normal',
        fill: COLOURS.quietText,
      }),
    ];
  },
};
