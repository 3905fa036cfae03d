import { formatCell } from '../cell/format-cell';
import type { Entry } from './entry';
import type { Findable, FindableDataset } from './findable';
import { type FinderIndex, indexOf } from './finder-index';

/** What the page shows before anything is asked. Plain JSON. */
export interface Opening {
  /** "It looks through 111 figures of 6 datasets, in every version, and …" */
  scope: string;
  examples: readonly FinderExample[];
}

export interface FinderExample {
  /** "A number and a word" */
  label: string;
  query: string;
}

/** What can be looked for: how much there is, and an example of each kind made from the figures themselves. */
export function openingOf(findable: Findable): Opening {
  const { datasets, texts } = findable;
  const count = datasets.reduce((sum, { cells }) => sum + cells.length, 0);
  const index = indexOf(findable);
  return {
    scope: `It looks through ${count} figures of ${datasets.length} datasets, in every version that was published, and ${texts.length} sentences of the papers.`,
    examples: [...numberExample(index), ...rowExample(index), ...sentenceExample(datasets)],
  };
}

/** A number and what it is of: one that the papers print twice and not alike, where there is one. */
function numberExample({ entries, pairs }: FinderIndex): FinderExample[] {
  const label = 'A number and a word';
  const pair = pairs.find(({ isSame }) => !isSame);
  const [one, other] = (pair?.cells ?? []).map((key) => entries.find((entry) => entry.key === key));
  const group = other?.row.groupLabel ?? one?.row.groupLabel;
  if (one && group !== undefined) return [{ label, query: `${textOf(one)} ${group}` }];
  const first = entries.find((entry) => entry.cell.states.at(-1)?.cell.kind === 'number');
  return first ? [{ label, query: `${textOf(first)} ${first.quantity.shortLabel.toLowerCase()}` }] : [];
}

/** The first of the longest rows over time. */
function rowExample({ lines }: FinderIndex): FinderExample[] {
  const rows = lines.filter(
    ({ way, places }) =>
      way === 'periods' && places.length > 2 && places.every(({ entry }) => isPrintedNumber(entry)),
  );
  const longest = Math.max(0, ...rows.map(({ places }) => places.length));
  const row = rows.find(({ places }) => places.length === longest);
  if (!row) return [];
  const numbers = row.places.map(({ entry }) => textOf(entry)).join(' ');
  return [{ label: 'A row of a table', query: `${row.asPrinted ?? row.title} ${numbers}` }];
}

/** The shortest phrase that a figure was read from and that has words enough to be a sentence. */
function sentenceExample(datasets: readonly FindableDataset[]): FinderExample[] {
  const phrases = datasets
    .flatMap(({ rows }) => rows.flatMap(({ readFrom }) => readFrom ?? []))
    .filter((phrase) => phrase.split(' ').length > 6 && /^[a-z]/.test(phrase))
    .sort((a, b) => a.length - b.length);
  return phrases.slice(0, 1).map((query) => ({ label: 'A sentence', query }));
}

function isPrintedNumber({ cell, quantity }: Entry): boolean {
  return quantity.asPrinted !== undefined && cell.states.at(-1)?.cell.kind === 'number';
}

function textOf({ cell, quantity }: Entry): string {
  const state = cell.states.at(-1);
  return state ? formatCell(state.cell, quantity.unit) : '';
}
