import { NO_YEAR } from '../period/parse-period';
import type { DatedPeriod, Period } from '../period/period';

/** A period as a file writes it: `time_period` and `time_identifier`. */
export function timeColumns(period: Period): [string, string] {
  if (!period.dated) return [NO_YEAR, period.name];
  if (period.kind === 'day') return [period.first.replaceAll('-', ''), 'Calendar day'];
  return [yearPair(startYearOf(period)), identifierOf(period)];
}

/**
 * The period of the same kind that comes after, as a file writes it; of a day, its kind alone, because nothing says
 * which day is next. `undefined` where the paper names no date to reckon from.
 */
export function nextTimeColumns(period: Period): [string, string] | undefined {
  if (!period.dated) return undefined;
  if (period.kind === 'day') return ['', 'Calendar day'];
  const startYear = startYearOf(period);
  if (period.kind !== 'financial-quarter') return [yearPair(startYear + 1), identifierOf(period)];
  const quarter = Number(period.id.slice(-1));
  const isLast = quarter === 4;
  return [yearPair(isLast ? startYear + 1 : startYear), `Financial year Q${isLast ? 1 : quarter + 1}`];
}

function identifierOf({ kind, id }: DatedPeriod): string {
  if (kind === 'academic-year') return 'Academic year';
  return kind === 'financial-year' ? 'Financial year' : `Financial year Q${id.slice(-1)}`;
}

/** The year in which the period’s school or financial year began: quarter 4 lies in the calendar year after. */
function startYearOf({ kind, first, id }: DatedPeriod): number {
  const year = Number(first.slice(0, 4));
  return kind === 'financial-quarter' && id.endsWith('q4') ? year - 1 : year;
}

function yearPair(startYear: number): string {
  return `${startYear}${String((startYear + 1) % 100).padStart(2, '0')}`;
}
