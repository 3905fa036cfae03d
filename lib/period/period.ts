import { type Day, makeDay } from './day';

/**
 * What a figure is about in time. `quarter` and `time` are for papers that name no year or day:
 * they keep their printed name and never take part in date arithmetic.
 */
export type PeriodKind =
  'academic-year' | 'financial-year' | 'financial-quarter' | 'day' | 'quarter' | 'time';

/** A period whose first and last day are known. */
export interface DatedPeriod {
  kind: 'academic-year' | 'financial-year' | 'financial-quarter' | 'day';
  /** Names the period in addresses: `2019-20`, `2019-20-q4`, `2020-09-22`. */
  id: string;
  dated: true;
  first: Day;
  last: Day;
}

/** A period that its paper names without a date: "Quarter 4", "before the pandemic". */
export interface UndatedPeriod {
  kind: 'quarter' | 'time';
  id: string;
  dated: false;
  /** As the paper names it, ready to stand in a sentence: "Quarter 4". */
  name: string;
  /** How a stock and a flow of it are put in a sentence, where "in Quarter 4" would say more than the paper does. */
  said?: { stock: string; flow: string };
  /** The latest it can have been: the day before a stated event, or the day of the meeting. */
  notAfter: Day;
  /** Its place among the periods that share a `notAfter`. */
  place: number;
}

export type Period = DatedPeriod | UndatedPeriod;

/** The day of the count, where the paper states it. */
export type AsAt = Day | 'not stated';

/** 1 September `startYear` to 31 August of the next year. */
export function academicYear(startYear: number): DatedPeriod {
  return {
    kind: 'academic-year',
    id: yearPairId(startYear),
    dated: true,
    first: makeDay(startYear, 9, 1),
    last: makeDay(startYear + 1, 8, 31),
  };
}

/** 1 April `startYear` to 31 March of the next year. */
export function financialYear(startYear: number): DatedPeriod {
  return {
    kind: 'financial-year',
    id: `fy-${yearPairId(startYear)}`,
    dated: true,
    first: makeDay(startYear, 4, 1),
    last: makeDay(startYear + 1, 3, 31),
  };
}

const QUARTER_SPANS = {
  1: { from: 4, to: 6, lastDay: 30, yearsOn: 0 },
  2: { from: 7, to: 9, lastDay: 30, yearsOn: 0 },
  3: { from: 10, to: 12, lastDay: 31, yearsOn: 0 },
  4: { from: 1, to: 3, lastDay: 31, yearsOn: 1 },
} as const;

export type QuarterNumber = keyof typeof QUARTER_SPANS;

/** A quarter of the financial year that starts in April `startYear`; quarter 4 is January to March. */
export function financialQuarter(startYear: number, quarter: QuarterNumber): DatedPeriod {
  const { from, to, lastDay, yearsOn } = QUARTER_SPANS[quarter];
  return {
    kind: 'financial-quarter',
    id: `fy-${yearPairId(startYear)}-q${quarter}`,
    dated: true,
    first: makeDay(startYear + yearsOn, from, 1),
    last: makeDay(startYear + yearsOn, to, lastDay),
  };
}

/** One calendar day. */
export function calendarDay(day: Day): DatedPeriod {
  return { kind: 'day', id: day, dated: true, first: day, last: day };
}

/** The period of the same kind just before, or `undefined` where the paper gives no date to reckon from. */
export function previousPeriod(period: Period): DatedPeriod | undefined {
  if (!period.dated) return undefined;
  const startYear = Number(period.first.slice(0, 4));
  switch (period.kind) {
    case 'academic-year':
      return academicYear(startYear - 1);
    case 'financial-year':
      return financialYear(startYear - 1);
    case 'financial-quarter':
      return previousQuarter(period);
    case 'day':
      return undefined;
  }
}

function previousQuarter(period: DatedPeriod): DatedPeriod {
  const month = Number(period.first.slice(5, 7));
  const year = Number(period.first.slice(0, 4));
  if (month === 1) return financialQuarter(year - 1, 3);
  if (month === 4) return financialQuarter(year - 1, 4);
  return financialQuarter(year, month === 7 ? 1 : 2);
}

/** Earlier first; an undated period stands where the latest it can have been puts it. */
export function comparePeriods(a: Period, b: Period): number {
  const byDay = lastPossibleDay(a).localeCompare(lastPossibleDay(b));
  if (byDay !== 0) return byDay;
  return placeOf(a) - placeOf(b);
}

/** True when the next period of the same kind begins the day after this one ends. */
export function isNextPeriod(earlier: Period, later: Period): boolean {
  return previousPeriod(later)?.id === earlier.id;
}

/**
 * Whether the whole period lies behind the day of the count. A count of 11 September 2020 covers eleven days of
 * the academic year 2020/21: that is part-way. Where no day is stated the paper is taken at its word.
 */
export function isPartWay(period: Period, asAt: AsAt): boolean {
  return period.dated && asAt !== 'not stated' && asAt < period.last;
}

function lastPossibleDay(period: Period): Day {
  return period.dated ? period.last : period.notAfter;
}

function placeOf(period: Period): number {
  return period.dated ? 0 : period.place;
}

function yearPairId(startYear: number): string {
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}`;
}
