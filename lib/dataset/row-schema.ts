import { z } from 'zod';
import type { Cell } from '../cell/cell';
import { parseCell, parseFlags } from '../cell/parse-cell';
import { isDay } from '../period/day';
import type { AsAt, Period } from '../period/period';
import { parsePeriod } from '../period/parse-period';
import type { Dataset, Measure } from './dataset';

/** Columns that may stand beside a measure's own: its flags, the children it covers, a note for readers. */
export const COMPANIONS = { flag: '_flag', coverage: '_coverage', note: '_note' } as const;

/** DfE's geography columns, which a file may leave out: the site's own authority is then meant. */
export const GEOGRAPHY_COLUMNS = [
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
] as const;

export const TIME_COLUMNS = ['time_period', 'time_identifier', 'as_at'] as const;

/** Where a row was read: the paper's own words. */
export const READ_FROM = 'read_from';

/** One row of a file once each value has been read; which row it was stands beside it. */
export interface ParsedRow<M extends string = string, B extends string = string> {
  period: Period;
  asAt: AsAt;
  groups: Record<B, string>;
  cells: Record<M, Cell>;
  readFrom: string;
}

/** What is wrong with one value, as zod carries it to `validate-csv`. */
export type ValueProblem =
  | { about: 'cell'; problem: Extract<ReturnType<typeof parseCell>, { ok: false }> }
  | { about: 'period'; problem: Extract<ReturnType<typeof parsePeriod>, { ok: false }> }
  | { about: 'day'; found: string }
  | { about: 'as at'; found: string; first: string }
  | { about: 'category'; found: string; known: string[] }
  | { about: 'empty text' };

/**
 * The zod schema of one row, made from the dataset's declaration: text by column in, typed values by measure and
 * breakdown out. Problems carry the column as their path and a `ValueProblem` as their params.
 */
export function rowSchema<M extends string, B extends string>(
  dataset: Dataset<M, B>,
): z.ZodType<ParsedRow<M, B>, Record<string, string>> {
  return z.record(z.string(), z.string()).transform((values, context): ParsedRow<M, B> => {
    const report = (column: string, problem: ValueProblem): typeof z.NEVER => {
      context.addIssue({ code: 'custom', path: [column], message: problem.about, params: { problem } });
      return z.NEVER;
    };
    const period = readPeriod(values, dataset, report);
    return {
      period,
      asAt: readAsAt(values, period, report),
      groups: mapKeys(dataset.breakdowns, (breakdown) => readCategory(values, dataset, breakdown, report)),
      cells: mapKeys(dataset.measures, (measure) =>
        readCell(values, measure, dataset.measures[measure], report),
      ),
      readFrom: values[READ_FROM]?.trim() || report(READ_FROM, { about: 'empty text' }),
    };
  });
}

type Values = Record<string, string>;
type ReportProblem = (column: string, problem: ValueProblem) => never;

function readPeriod(values: Values, dataset: Dataset, report: ReportProblem): Period {
  const identifier = values['time_identifier'] ?? '';
  const parsed = parsePeriod(values['time_period'] ?? '', identifier, dataset.undatedPeriods);
  if (parsed.ok) return parsed.period;
  const column = parsed.problem === 'unknown identifier' ? 'time_identifier' : 'time_period';
  return report(column, { about: 'period', problem: parsed });
}

function readAsAt(values: Values, period: Period | undefined, report: ReportProblem): AsAt {
  const text = values['as_at'] ?? '';
  if (text === 'x') return 'not stated';
  if (!isDay(text)) return report('as_at', { about: 'day', found: text });
  if (period?.dated && text < period.first)
    return report('as_at', { about: 'as at', found: text, first: period.first });
  return text;
}

function readCategory(values: Values, dataset: Dataset, breakdown: string, report: ReportProblem): string {
  const known = Object.keys(dataset.breakdowns[breakdown]?.categories ?? {});
  const found = values[breakdown] ?? '';
  return known.includes(found) ? found : report(breakdown, { about: 'category', found, known });
}

function readCell(values: Values, name: string, measure: Measure, report: ReportProblem): Cell {
  const parsed = parseCell(values[name] ?? '', measure.unit);
  const cell = parsed.ok ? parsed.cell : report(name, { about: 'cell', problem: parsed });
  const marks = parseFlags(values[name + COMPANIONS.flag] ?? '');
  const flags = marks.ok ? marks.flags : report(name + COMPANIONS.flag, { about: 'cell', problem: marks });
  const coverage = values[name + COMPANIONS.coverage];
  const note = values[name + COMPANIONS.note];
  return {
    ...cell,
    ...(cell.kind === 'number' ? { flags } : {}),
    ...(coverage ? { coverage } : {}),
    ...(note ? { note } : {}),
  };
}

function mapKeys<K extends string, V>(
  source: Readonly<Record<K, unknown>>,
  value: (key: K) => V,
): Record<K, V> {
  return Object.fromEntries(Object.keys(source).map((key) => [key, value(key as K)])) as Record<K, V>;
}
