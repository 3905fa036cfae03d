import type { Citation, VersionId } from '../dataset/version';

export type FigureKind = 'trend' | 'change-bars' | 'breakdown-bars' | 'bridge' | 'two-point';

/**
 * Everything a reader sees in one chart, decided: words, axes, ticks, marks, labels, notes, table, source.
 * Plain JSON. Positions are numbers in the units of the two axes; whoever draws computes nothing but pixels.
 */
export interface Figure {
  id: string;
  kind: FigureKind;
  dataset: { id: string; title: string };
  version: { id: VersionId; number: string };
  /** The finding, in a sentence without a full stop. */
  headline: string;
  /** What is shown: measure, place, period. */
  subtitle: string;
  /** What must be read before the chart: that its parts are counted in different ways, or cover different children. */
  caution?: string;
  /** A text of equal purpose for who cannot see the chart. */
  textAlternative: string;
  /** One to three sentences written from the data, to be read under the chart or quoted. */
  sentences: string[];
  source: Citation;
  /** Numbered notes that the chart and its table refer to, and caveats. Plain sentences. */
  notes: string[];
  /** `plot`: time or slots run from left to right. `rows`: slots run from top to bottom, with long labels. */
  form: 'plot' | 'rows';
  x: Axis;
  y: Axis;
  marks: Mark[];
  /** What hover, touch and arrow keys read out, in reading order. */
  readings: Reading[];
  /** Which reading stands there before anyone asks, counted from 0; none where it is left out. */
  firstReading?: number;
  table: FigureTable;
}

/** A linear axis. Slots (years, groups, rows) stand at whole numbers and reach half a unit to each side. */
export interface Axis {
  kind: 'scale' | 'slots';
  domain: [from: number, to: number];
  ticks: Tick[];
  /** Said when the axis does not start at 0. */
  note?: string;
}

export interface Tick {
  at: number;
  label: string;
  /** Used where the longer label has no room. */
  shortLabel?: string;
  /** A second line under the label: "11 days". */
  detail?: string;
}

export interface Point {
  x: number;
  y: number;
}

export type Mark = LineMark | DotMark | BarMark | RuleMark | BandMark | LinkMark | GapMark | LabelMark;

/** One unbroken run of a series. A gap, a break or a change of coverage ends it and begins another. */
export interface LineMark {
  mark: 'line';
  series: string;
  points: Point[];
  colour: string;
  dash: Dash;
}

export type Dash = 'solid' | 'dashed' | 'dotted' | 'dash-dot';
export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond';

/** Hollow when provisional, part-way or otherwise not to be read with its neighbours. */
export interface DotMark extends Point {
  mark: 'dot';
  series: string;
  colour: string;
  shape: MarkerShape;
  filled: boolean;
}

/** A rectangle from one corner to the other; `x` and `y` each run from the lesser to the greater. */
export interface BarMark {
  mark: 'bar';
  series: string;
  x: [number, number];
  y: [number, number];
  colour: string;
  /** `hatched` is worked out, not printed; `outlined` is part-way or provisional. */
  style: 'solid' | 'hatched' | 'outlined';
}

/** A line across the whole plot: an event, a break in the series, the zero line, or the edge of a part-way strip. */
export interface RuleMark {
  mark: 'rule';
  /** The axis that it stands on: a rule on x is vertical. */
  axis: 'x' | 'y';
  at: number;
  style: 'event' | 'break' | 'zero';
  label?: string;
}

/** A pale band behind the plot, from one position on x to another. */
export interface BandMark {
  mark: 'band';
  x: [number, number];
  label?: string;
}

/** A hairline that leads the eye from one bar to the next, or between two points that no line may join. */
export interface LinkMark {
  mark: 'link';
  from: Point;
  to: Point;
}

/** Where a number would stand and there is none; `text` is its symbol or "not stated". Never at a value. */
export interface GapMark {
  mark: 'gap';
  series: string;
  /** The slot, on x in a plot and on y in rows. */
  at: number;
  text: string;
}

export interface LabelMark extends Point {
  mark: 'label';
  text: string;
  /** Where the text stands seen from the point. */
  side: 'above' | 'below' | 'left' | 'right' | 'centre';
  colour: string;
  weight: 'normal' | 'bold';
  /** 1 is never dropped (it is moved); greater numbers are dropped first when labels collide. */
  rank: 1 | 2 | 3;
}

/** The values at one place, for the line above the plot. */
export interface Reading extends Point {
  /** "2019/20" */
  title: string;
  values: { label: string; text: string; colour: string }[];
}

export type CellTag = 'worked out' | 'part-way' | 'worked out, part-way';

/** The numbers of a figure in words and, for a program, as `number`. */
export interface FigureTable {
  caption: string;
  columns: { label: string; numeric: boolean }[];
  /** `note` counts from 1 and points into the figure's notes. */
  rows: { label: string; cells: { text: string; note?: number; tag?: CellTag; number?: number }[] }[];
}
