import type { z } from 'zod';
import type { Csv, CsvRecord } from '../../csv/parse-csv';
import type { Dataset } from '../../dataset/dataset';
import { rowSchema, type ValueProblem } from '../../dataset/row-schema';
import type { Observation } from '../../dataset/table';
import type { Column, Issue } from '../issue';
import { messages } from '../messages';

/** Reads every row by the dataset's schema; a row with a problem gives its issues and no observation. */
export function readRows<M extends string, B extends string>(
  csv: Csv,
  dataset: Dataset<M, B>,
): { observations: Observation<M, B>[]; issues: Issue[] } {
  const schema = rowSchema(dataset);
  const observations: Observation<M, B>[] = [];
  const issues: Issue[] = [];
  for (const record of csv.records) {
    const parsed = schema.safeParse(record.values);
    if (parsed.success) observations.push({ row: record.row, ...parsed.data });
    else issues.push(...parsed.error.issues.flatMap((issue) => toIssue(issue, record, csv.columns)));
  }
  return { observations, issues };
}

function toIssue(issue: z.core.$ZodIssue, record: CsvRecord, columns: readonly Column[]): Issue | [] {
  const column = columns.find(({ name }) => name === issue.path[0]);
  const problem =
    issue.code === 'custom' ? (issue.params?.['problem'] as ValueProblem | undefined) : undefined;
  if (!problem) throw new Error(`zod issue without a problem: ${issue.message}`);
  // The header rule has said that the column is missing: once is enough.
  if (!column) return [];
  switch (problem.about) {
    case 'cell':
      return messages.cell(record.row, column, problem.problem);
    case 'period':
      return messages.period(record.row, column, problem.problem);
    case 'day':
      return messages.notADay(record.row, column, problem.found);
    case 'as at':
      return messages.asAtOutside(record.row, column, problem.found, problem.first);
    case 'category':
      return messages.unknownCategory(record.row, column, problem.found, problem.known);
    case 'empty text':
      return messages.emptyText(record.row, column);
  }
}
