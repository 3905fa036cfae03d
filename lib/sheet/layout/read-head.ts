import type { Dataset } from '../../dataset/dataset';
import { type Day, isDay } from '../../period/day';
import { formatDay } from '../../period/format-period';
import { academicYear, type DatedPeriod, financialYear, type PeriodKind } from '../../period/period';
import { plainText } from './plain-text';
import { daysIn, restOf, weekdayIn, weekdayOf, yearPairsIn } from './read-day';

/** The time columns of a tidy row, as a head of the paper's layout gives them. */
export interface HeadPeriod {
  time_period: string;
  time_identifier: string;
  as_at: string;
}

export type ReadHead =
  | { ok: true; period: HeadPeriod }
  | { ok: false; problem: 'unclear' }
  /** It names two things that cannot both be so, put in words. */
  | { ok: false; problem: 'contradicts'; what: string };

/** The words that a head may hold beside its period. Any other may change what it means: "2014/15 target". */
const BESIDE =
  /\b(the|at|as|on|of|in|to|end|update|updated|close|business|count|figures?|position|snapshot|academic|school|financial|year|quarter|q[1-4])\b/gi;

const UNCLEAR = { ok: false, problem: 'unclear' } as const;

/**
 * Reads the period that a head names, in the ways that the papers print: "End of August 2015 (2014/15)", "Update at
 * close of business Friday 11th Sept 2020", "2014/15", "11/09/2020" (day first). Where it could be two, or has a word
 * that is not known, it is unclear, and nothing is guessed.
 */
export function readHead(text: string, dataset: Dataset): ReadHead {
  const head = plainText(text);
  const undated = dataset.undatedPeriods.find(({ name }) => name.toLowerCase() === head.toLowerCase());
  if (undated) return { ok: true, period: { time_period: 'x', time_identifier: undated.name, as_at: 'x' } };
  const days = daysIn(head);
  const pairs = yearPairsIn(head);
  const [day] = days;
  const [startYear] = pairs;
  if (days.length > 1 || pairs.length > 1 || (day === undefined && startYear === undefined)) return UNCLEAR;
  if (/[a-z0-9%£]/i.test(restOf(head).replace(BESIDE, ''))) return UNCLEAR;
  const weekday = weekdayIn(head);
  if (day !== undefined && weekday !== undefined && weekday !== weekdayOf(day))
    return contradiction(`${formatDay(day)} was a ${weekdayOf(day)}, not a ${weekday}`);
  return periodOf(head, day, startYear, dataset.periodKinds);
}

/** What to write at the head of a column of this dataset, where what stands there is not plain. */
export function headToWrite(dataset: Dataset): string {
  if (dataset.periodKinds.includes('academic-year'))
    return '"End of August 2020 (2019/20)" or "11 September 2020"';
  if (dataset.periodKinds.includes('financial-quarter')) return '"Q4 2019/20"';
  if (dataset.periodKinds.includes('financial-year')) return '"2019/20"';
  if (dataset.periodKinds.includes('day')) return '"22 September 2020"';
  return dataset.undatedPeriods.map(({ name }) => `"${name}"`).join(' or ');
}

function periodOf(
  head: string,
  day: Day | undefined,
  startYear: number | undefined,
  kinds: readonly PeriodKind[],
): ReadHead {
  const quarter = /\b(?:q|quarter )([1-4])\b/i.exec(head)?.[1];
  if (quarter !== undefined) {
    if (!kinds.includes('financial-quarter') || startYear === undefined) return UNCLEAR;
    return found(yearDigits(startYear), `Financial year Q${quarter}`, day);
  }
  const mayBe = (kind: PeriodKind, words: RegExp, others: RegExp): boolean =>
    kinds.includes(kind) && (words.test(head) || !others.test(head));
  const isAcademic = mayBe('academic-year', /academic|school/i, /financial/i);
  const isFinancial = mayBe('financial-year', /financial/i, /academic|school/i);
  if (isAcademic && isFinancial) return UNCLEAR;
  if (isAcademic) return yearOf('Academic year', academicYear, 9, day, startYear);
  if (isFinancial) return yearOf('Financial year', financialYear, 4, day, startYear);
  if (kinds.includes('day') && day !== undefined && startYear === undefined)
    return {
      ok: true,
      period: { time_period: day.replaceAll('-', ''), time_identifier: 'Calendar day', as_at: 'x' },
    };
  return UNCLEAR;
}

/** A year by its two years, by a day that lies in it, or by both where they agree. */
function yearOf(
  identifier: string,
  makeYear: (startYear: number) => DatedPeriod,
  firstMonth: number,
  day: Day | undefined,
  named: number | undefined,
): ReadHead {
  const ofDay = day === undefined ? undefined : startYearOf(day, firstMonth);
  const startYear = named ?? ofDay;
  if (startYear === undefined) return UNCLEAR;
  const { first, last } = makeYear(startYear);
  if (day !== undefined && (day < first || day > last))
    return contradiction(`${formatDay(day)} is not in ${startYear}/${yearDigits(startYear).slice(4)}`);
  return found(yearDigits(startYear), identifier, day);
}

function startYearOf(day: Day, firstMonth: number): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= firstMonth ? year : year - 1;
}

/** `201415`, as DfE's standard writes 2014/15. */
function yearDigits(startYear: number): string {
  return `${startYear}${String((startYear + 1) % 100).padStart(2, '0')}`;
}

function found(timePeriod: string, identifier: string, day: Day | undefined): ReadHead {
  const asAt = day !== undefined && isDay(day) ? day : 'x';
  return { ok: true, period: { time_period: timePeriod, time_identifier: identifier, as_at: asAt } };
}

function contradiction(what: string): ReadHead {
  return { ok: false, problem: 'contradicts', what };
}
