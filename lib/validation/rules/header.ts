import type { Dataset } from '../../dataset/dataset';
import { COMPANIONS, GEOGRAPHY_COLUMNS, READ_FROM, TIME_COLUMNS } from '../../dataset/file-columns';
import type { Column, Issue } from '../issue';
import { messages } from '../messages';
import { isOneLetterApart } from '../one-letter-apart';

/**
 * Every column that the dataset needs is there, and no other but its optional ones. A misspelt name is told once,
 * with the column that it was most likely meant for.
 */
export function headerRule(columns: readonly Column[], dataset: Dataset, row = 1): Issue[] {
  const required = requiredColumns(dataset);
  const allowed = new Set([...Object.keys(required), ...optionalColumns(dataset)]);
  const missing = new Set([...allowed].filter((name) => columns.every((column) => column.name !== name)));
  const unknown = columns.filter(({ name }) => name !== '' && !allowed.has(name));
  const misspelt = unknown.map((column) => {
    const likely = likelyName(column.name, [...missing], required);
    if (likely !== undefined) missing.delete(likely);
    return messages.unknownColumn(row, column, likely);
  });
  const absent = Object.entries(required).filter(([name]) => missing.has(name));
  return [...absent.map(([name, what]) => messages.missingColumn(row, name, what)), ...misspelt];
}

function requiredColumns(dataset: Dataset): Record<string, string> {
  const labels = (parts: Readonly<Record<string, { label: string }>>): Record<string, string> =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.label]));
  return {
    ...Object.fromEntries(TIME_COLUMNS.map((name) => [name, 'when the figures are of'])),
    ...labels(dataset.breakdowns),
    ...labels(dataset.measures),
    [READ_FROM]: 'the words in the paper that the row was read from',
  };
}

function optionalColumns(dataset: Dataset): string[] {
  const companions = Object.keys(dataset.measures).flatMap((measure) =>
    Object.values(COMPANIONS).map((ending) => measure + ending),
  );
  return [...GEOGRAPHY_COLUMNS, ...companions];
}

/** The missing column that differs only in case, spaces, hyphens or one letter, or whose label it is. */
function likelyName(
  found: string,
  missing: readonly string[],
  labels: Readonly<Record<string, string>>,
): string | undefined {
  const plain = plainName(found);
  const likely = missing.filter(
    (name) => isOneLetterApart(plain, name) || plainName(labels[name] ?? '') === plain,
  );
  return likely.find((name) => name === plain) ?? (likely.length === 1 ? likely[0] : undefined);
}

function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
