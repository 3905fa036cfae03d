import { ComposedChart, XAxis, YAxis } from 'recharts';
import type { Frame } from '@/lib/drawing/frame';
import { frameFigure } from '@/lib/drawing/frame-figure';
import { nearestReading } from '@/lib/drawing/nearest-reading';
import { pageLayoutFor } from '@/lib/drawing/page-layouts';
import type { Figure, Point } from '@/lib/figure/figure';
import { cursorOf } from './recharts-cursor';
import { plottedMarks } from './recharts-marks';
import styles from './figure-chart.module.css';

interface Props {
  figure: Figure;
  /** Width of the static drawing as it is shown. */
  containerPx: number;
  /** Number of the reading under the cursor. */
  active: number | undefined;
}

/**
 * The interactive chart, laid exactly over the static one: the same layout, the same plot, the same domains,
 * scaled as the browser scales the drawing. Its marks are there to be measured and pointed at; what a reader
 * sees of them is the cursor and what is under it.
 */
export function RechartsLayer({ figure, containerPx, active }: Props) {
  const frame = frameFor(figure, containerPx);
  const scale = containerPx / frame.widthPx;
  const rows = figure.form === 'rows';
  const reading = active === undefined ? undefined : figure.readings[active];
  return (
    <div className={styles.layer} aria-hidden="true" data-testid="interactive-chart">
      <ComposedChart
        layout={rows ? 'vertical' : 'horizontal'}
        width={containerPx}
        height={frame.heightPx * scale}
        margin={marginOf(frame, scale)}
        accessibilityLayer={false}
      >
        <XAxis type="number" dataKey="x" domain={figure.x.domain} allowDataOverflow hide />
        <YAxis type="number" dataKey="y" domain={figure.y.domain} width={0} allowDataOverflow hide />
        {plottedMarks(figure, evenly(figure, frame))}
        {reading && cursorOf(figure, reading, evenly(figure, frame), scale)}
      </ComposedChart>
    </div>
  );
}

/** What lies round the plot of the drawing, as it is shown. */
function marginOf({ widthPx, heightPx, plot }: Frame, scale: number) {
  return {
    left: plot.x * scale,
    right: (widthPx - plot.x - plot.width) * scale,
    top: plot.y * scale,
    bottom: (heightPx - plot.y - plot.height) * scale,
  };
}

/** The number of the reading nearest to a place on the drawing as it is shown. */
export function readingAt(figure: Figure, containerPx: number, { x, y }: Point): number | undefined {
  const frame = frameFor(figure, containerPx);
  const scale = frame.widthPx / containerPx;
  return nearestReading(figure, frame, { x: x * scale, y: y * scale });
}

const frames = new WeakMap<Figure, Frame>();

/** The frame of the layout that is shown; kept, because the pointer asks for it at every move. */
function frameFor(figure: Figure, containerPx: number): Frame {
  const { widthPx } = pageLayoutFor(containerPx);
  const kept = frames.get(figure);
  if (kept?.widthPx === widthPx) return kept;
  const frame = frameFigure(figure, { widthPx });
  frames.set(figure, frame);
  return frame;
}

/**
 * Where on an even axis, as Recharts has, a position on y must stand to fall where the drawing puts it. In a
 * plot that is itself; in rows there are words between the slots, so slots are not evenly apart.
 */
function evenly(figure: Figure, { plot, y }: Frame): (position: number) => number {
  if (figure.form === 'plot') return (position) => position;
  const [from, to] = figure.y.domain;
  return (position) => from + ((y(position) - plot.y) / plot.height) * (to - from);
}
