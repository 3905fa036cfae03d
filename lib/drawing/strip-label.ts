import type { BandMark, RuleMark } from '../figure/figure';
import type { Box } from './scene';

/** The name of an upright rule or of a band, in the strip above the plot. `y` is 0 at the plot's top, less above it. */
export interface StripLabel extends Box {
  mark: RuleMark | BandMark;
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
}
