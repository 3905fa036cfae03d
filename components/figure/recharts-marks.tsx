import type { ReactElement } from 'react';
import { Line, ReferenceArea, Scatter } from 'recharts';
import type { BarMark, DotMark, Figure, LineMark } from '@/lib/figure/figure';

type OnY = (position: number) => number;

/** Every line, dot and bar of a figure in Recharts. The static drawing shows them; these do not show twice. */
export function plottedMarks(figure: Figure, onY: OnY): ReactElement[] {
  return figure.marks.flatMap((mark, index): ReactElement[] => {
    switch (mark.mark) {
      case 'line':
        return [lineOf(mark, index)];
      case 'dot':
        return [dotOf(mark, index, onY)];
      case 'bar':
        return [barOf(mark, index, onY)];
      default:
        return [];
    }
  });
}

function lineOf({ points, colour }: LineMark, key: number): ReactElement {
  return (
    <Line
      key={key}
      data={points}
      dataKey="y"
      type="linear"
      stroke={colour}
      strokeWidth={3}
      strokeOpacity={0}
      dot={false}
      activeDot={false}
      isAnimationActive={false}
      className="plots-line"
    />
  );
}

function dotOf({ x, y, colour }: DotMark, key: number, onY: OnY): ReactElement {
  return (
    <Scatter
      key={key}
      data={[{ x, y: onY(y) }]}
      dataKey="y"
      fill={colour}
      fillOpacity={0}
      isAnimationActive={false}
      className="plots-dot"
    />
  );
}

function barOf({ x, y, colour }: BarMark, key: number, onY: OnY): ReactElement {
  return (
    <ReferenceArea
      key={key}
      x1={x[0]}
      x2={x[1]}
      y1={onY(y[0])}
      y2={onY(y[1])}
      fill={colour}
      fillOpacity={0}
      ifOverflow="visible"
      className="plots-bar"
    />
  );
}
