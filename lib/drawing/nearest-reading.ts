import type { Figure, Point } from '../figure/figure';
import type { Frame } from './frame';

/** The number, from 0, of the reading nearest to a place in px: along x in a plot, along y in rows. */
export function nearestReading(figure: Figure, { x, y }: Frame, at: Point): number | undefined {
  const distances = figure.readings.map((reading) =>
    figure.form === 'rows' ? Math.abs(y(reading.y) - at.y) : Math.abs(x(reading.x) - at.x),
  );
  const least = Math.min(...distances);
  const index = distances.indexOf(least);
  return index < 0 ? undefined : index;
}
