import type { Table } from '../dataset/table';
import type { Day } from '../period/day';
import type { FigureDefinition } from './define-figures';
import type { Axis, Figure, FigureTable, Mark, Reading } from './figure';

/** An event that a chart over time may mark. */
export interface ChartEvent {
  label: string;
  shortLabel: string;
  first: Day;
  precision: 'day' | 'month';
  /** What of the date is our reading. */
  note?: string;
}

/** What a figure is built from, beside its definition. */
export interface FigureContext {
  table: Table;
  events: readonly ChartEvent[];
  /** "Rotherham" */
  place: string;
}

/** What each kind of chart decides; the rest is the same for all. */
export interface FigureParts {
  headline: string;
  subtitle: string;
  caution?: string;
  textAlternative: string;
  sentences: string[];
  notes: string[];
  form: Figure['form'];
  x: Axis;
  y: Axis;
  marks: Mark[];
  readings: Reading[];
  firstReading?: number;
  table: FigureTable;
}

/** Builds one kind of chart. The definition's kind has chosen it. */
export type KindBuilder<D extends FigureDefinition = FigureDefinition> = (
  definition: D,
  context: FigureContext,
) => FigureParts;
