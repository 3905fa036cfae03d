import type { Dash, MarkerShape } from './figure';

/** The Analysis Function's categorical palette, in its order, with grey for everything that is not the point. */
export const COLOURS = {
  darkBlue: '#12436D',
  turquoise: '#28A197',
  darkPink: '#801650',
  orange: '#F46A25',
  ink: '#0B0C0C',
  quietText: '#484949',
  quietMark: '#BFBFBF',
  grid: '#D9D9D9',
} as const;

/** How one of several series is told apart: by colour, by dash and by marker, never by colour alone. */
export interface SeriesStyle {
  colour: string;
  /** For text in the series' colour; turquoise and orange are too pale to be read. */
  textColour: string;
  dash: Dash;
  shape: MarkerShape;
}

const BLUE: SeriesStyle = {
  colour: COLOURS.darkBlue,
  textColour: COLOURS.darkBlue,
  dash: 'solid',
  shape: 'circle',
};
const TURQUOISE: SeriesStyle = {
  colour: COLOURS.turquoise,
  textColour: '#1D756E',
  dash: 'dashed',
  shape: 'square',
};
const PINK: SeriesStyle = {
  colour: COLOURS.darkPink,
  textColour: COLOURS.darkPink,
  dash: 'dotted',
  shape: 'triangle',
};
const ORANGE: SeriesStyle = {
  colour: COLOURS.orange,
  textColour: '#B04A12',
  dash: 'dash-dot',
  shape: 'diamond',
};

/** The style of series `index` of `count`; there are never more than four. Two are blue and orange. */
export function seriesStyle(index: number, count: number): SeriesStyle {
  const styles = count === 2 ? [BLUE, ORANGE] : [BLUE, TURQUOISE, PINK, ORANGE];
  const style = styles[index];
  if (!style) throw new Error(`no style for series: ${index + 1} of ${count}`);
  return style;
}
