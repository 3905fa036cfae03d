import { isDay, makeDay } from './day';
import { likelyDay } from './likely-day';
import { likelyYears } from './likely-years';
import {
  academicYear,
  calendarDay,
  financialQuarter,
  financialYear,
  type Period,
  type QuarterNumber,
  type UndatedPeriod,
} from './period';

/** The `time_identifier`s of DfE's open-data standard that we read, and our own `Calendar day`. */
export const TIME_IDENTIFIERS = [
  'Academic year',
  'Financial year',
  'Financial year Q1',
  'Financial year Q2',
  'Financial year Q3',
  'Financial year Q4',
  'Calendar day',
] as const;

export type TimeIdentifier = (typeof TIME_IDENTIFIERS)[number];

/** What stands in `time_period` when the paper names no year: the symbol for *not available*. */
export const NO_YEAR = 'x';

/** Why a period cannot be read as it stands; `likely` is the one reading that an officer may accept. */
export type PeriodProblem =
  | { problem: 'unknown identifier'; identifier: string; known: string[]; likely?: string }
  | { problem: 'not six digits'; text: string; likely?: string }
  | { problem: 'years not consecutive'; text: string; expected: string }
  | { problem: 'not a day'; text: string; likely?: string }
  | { problem: 'year not stated'; identifier: string }
  | { problem: 'year not expected'; identifier: string; text: string };

export type ParsedPeriod = { ok: true; period: Period } | ({ ok: false } & PeriodProblem);

/**
 * Reads `time_period` and `time_identifier` as DfE's standard writes them: `201920` with `Academic year`.
 * A period without a date is written `x` with the name that the dataset declares for it (`undated`).
 */
export function parsePeriod(
  text: string,
  identifier: string,
  undated: readonly UndatedPeriod[] = [],
): ParsedPeriod {
  const named = undated.find((period) => period.name === identifier);
  if (named) {
    return text === NO_YEAR
      ? { ok: true, period: named }
      : { ok: false, problem: 'year not expected', identifier, text };
  }
  if (!isTimeIdentifier(identifier)) {
    const known = [...TIME_IDENTIFIERS, ...undated.map((period) => period.name)];
    const likely = known.find((name) => plainName(name) === plainName(identifier));
    return { ok: false, problem: 'unknown identifier', identifier, known, ...(likely && { likely }) };
  }
  if (text === NO_YEAR) return { ok: false, problem: 'year not stated', identifier };
  return identifier === 'Calendar day' ? parseCalendarDay(text) : parseYearPair(text, identifier);
}

function parseCalendarDay(text: string): ParsedPeriod {
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const day = digits ? makeDay(Number(digits[1]), Number(digits[2]), Number(digits[3])) : '';
  if (isDay(day)) return { ok: true, period: calendarDay(day) };
  const likely = likelyDay(text)?.replaceAll('-', '');
  return { ok: false, problem: 'not a day', text, ...(likely && { likely }) };
}

function parseYearPair(text: string, identifier: Exclude<TimeIdentifier, 'Calendar day'>): ParsedPeriod {
  if (!/^\d{6}$/.test(text)) {
    const likely = likelyYears(text);
    return { ok: false, problem: 'not six digits', text, ...(likely && { likely }) };
  }
  const startYear = Number(text.slice(0, 4));
  const expected = text.slice(0, 4) + String((startYear + 1) % 100).padStart(2, '0');
  if (text !== expected) return { ok: false, problem: 'years not consecutive', text, expected };
  if (identifier === 'Academic year') return { ok: true, period: academicYear(startYear) };
  if (identifier === 'Financial year') return { ok: true, period: financialYear(startYear) };
  return { ok: true, period: financialQuarter(startYear, Number(identifier.slice(-1)) as QuarterNumber) };
}

/** "academic  Year" is meant as `Academic year`. */
function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

function isTimeIdentifier(text: string): text is TimeIdentifier {
  return (TIME_IDENTIFIERS as readonly string[]).includes(text);
}
