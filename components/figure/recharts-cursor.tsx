import type { ReactElement } from 'react';
import { ReferenceArea, ReferenceDot, ReferenceLine } from 'recharts';
import { COLOURS } from '@/lib/figure/palette';
import type { BarMark, DotMark, Figure, Reading } from '@/lib/figure/figure';

type OnY = (position: number) => number;

/** What marks the place that is read out: a line through points, a frame round bars, and a larger dot on each point. */
export function cursorOf(figure: Figure, reading: Reading, onY: OnY, scale: number): ReactElement[] {
  const rows = figure.form === 'rows';
  const here = rows ? reading.y : reading.x;
  const bars = figure.marks.filter(
    (mark): mark is BarMark => mark.mark === 'bar' && isWithin(here, rows ? mark.y : mark.x),
  );
  const dots = figure.marks.filter(
    (mark): mark is DotMark => mark.mark === 'dot' && !rows && mark.x === here,
  );
  return [
    ...(figure.marks.some(({ mark }) => mark === 'bar')
      ? [slotAt(here, rows, onY)]
      : [
          <ReferenceLine
            key="line"
            x={here}
            stroke={COLOURS.ink}
            strokeOpacity={0.6}
            strokeWidth={scale}
            className="cursor"
          />,
        ]),
    ...bars.map((bar, index) => frameOf(bar, index, onY, scale)),
    ...dots.map((dot, index) => activeDot(dot, index, scale)),
  ];
}

const isWithin = (value: number, [from, to]: [number, number]) => from <= value && value <= to;

function slotAt(here: number, rows: boolean, onY: OnY): ReactElement {
  const [from, to] = [here - 0.499, here + 0.499];
  const sides = rows ? { y1: onY(from), y2: onY(to) } : { x1: from, x2: to };
  return (
    <ReferenceArea
      key="slot"
      {...sides}
      fill={COLOURS.ink}
      fillOpacity={0.08}
      ifOverflow="visible"
      className="cursor"
    />
  );
}

function frameOf({ x, y }: BarMark, key: number, onY: OnY, scale: number): ReactElement {
  return (
    <ReferenceArea
      key={`bar-${key}`}
      x1={x[0]}
      x2={x[1]}
      y1={onY(y[0])}
      y2={onY(y[1])}
      fill="none"
      stroke={COLOURS.ink}
      strokeWidth={2 * scale}
      ifOverflow="visible"
      className="active-bar"
    />
  );
}

function activeDot({ x, y, colour, filled }: DotMark, key: number, scale: number): ReactElement {
  return (
    <ReferenceDot
      key={`dot-${key}`}
      x={x}
      y={y}
      r={7 * scale}
      fill={filled ? colour : '#fff'}
      stroke={filled ? '#fff' : colour}
      strokeWidth={(filled ? 2 : 3) * scale}
      ifOverflow="visible"
      className="active-dot"
    />
  );
}
