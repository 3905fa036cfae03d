import type { Dataset } from '../../dataset/dataset';
import { COMPANIONS, GEOGRAPHY_COLUMNS, READ_FROM, TIME_COLUMNS } from '../../dataset/row-schema';
import type { Column, Issue } from '../issue';
import { messages } from '../messages';

/** Every column that the dataset needs is there, and no other but its optional ones. */
export function headerRule(columns: readonly Column[], dataset: Dataset): Issue[] {
  const names = columns.map((column) => column.name);
  const required = requiredColumns(dataset);
  const allowed = new Set([...Object.keys(required), ...optionalColumns(dataset)]);
  const missing = Object.entries(required).filter(([name]) => !names.includes(name));
  const unknown = columns.filter((column) => column.name !== '' && !allowed.has(column.name));
  return [
    ...missing.map(([name, what]) => messages.missingColumn(name, what)),
    ...unknown.map((column) => messages.unknownColumn(column, likelyName(column.name, missing))),
  ];
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

/** The missing column that differs only in case, spaces, hyphens or one letter. */
function likelyName(found: string, missing: [name: string, what: string][]): string | undefined {
  const plain = plainName(found);
  return missing.map(([name]) => name).find((name) => isOneLetterApart(plain, name));
}

function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

function isOneLetterApart(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
