import { wordsOf } from '../search/normalise';
import { cellKey } from './cell-key';
import type { Entry, NumberHit } from './entry';
import type {
  Findable,
  FindableDataset,
  FindablePair,
  FindableQuantity,
  FindableRow,
  FindableText,
} from './findable';
import { numbersOf } from './matches-number';
import { readQuery } from './read-query';
import { type TableLine, tableLines } from './table-lines';
import { whensOf } from './whens-of';

export interface IndexedText extends FindableText {
  words: ReadonlySet<string>;
  numbers: readonly { value: number; isPercent: boolean }[];
}

/** What is looked through. */
export interface FinderIndex {
  entries: readonly Entry[];
  byNumber: ReadonlyMap<number, readonly NumberHit[]>;
  lines: readonly TableLine[];
  /** The words of each row's own phrase, by the row. */
  phrases: ReadonlyMap<FindableRow, ReadonlySet<string>>;
  texts: readonly IndexedText[];
  pairs: readonly FindablePair[];
}

const made = new WeakMap<Findable, FinderIndex>();

/** The index of what can be found, made once. */
export function indexOf(findable: Findable): FinderIndex {
  const known = made.get(findable) ?? makeIndex(findable);
  made.set(findable, known);
  return known;
}

function makeIndex({ datasets, texts, pairs }: Findable): FinderIndex {
  const entries = datasets.flatMap(entriesOf);
  const rows = datasets.flatMap((dataset) => dataset.rows);
  return {
    entries,
    byNumber: hitsByNumber(entries),
    lines: tableLines(entries),
    phrases: new Map(rows.map((row) => [row, contentWords(row.readFrom ?? '')])),
    texts: texts.map((text) => ({
      ...text,
      words: contentWords(text.text),
      numbers: readQuery(text.text).numbers,
    })),
    pairs,
  };
}

function entriesOf(dataset: FindableDataset): Entry[] {
  const datasetWords = distinct([dataset.title, ...dataset.searchWords]);
  const words = dataset.quantities.map(quantityWords);
  const whens = dataset.rows.map((row) => whensOf(row));
  const groups = dataset.rows.map(({ head }) => wordsOf(head ?? ''));
  return dataset.cells.flatMap((cell): Entry[] => {
    const [quantity, row] = [dataset.quantities[cell.quantity], dataset.rows[cell.row]];
    if (!quantity || !row) return [];
    const place = { period: row.period.id, groups: row.groups, measure: quantity.name };
    return [
      {
        ...{ dataset, quantity, row, cell, datasetWords },
        key: cellKey(dataset.id, place),
        ownWords: [...(words[cell.quantity] ?? []), ...(groups[cell.row] ?? [])],
        whens: whens[cell.row] ?? new Set(),
      },
    ];
  });
}

function quantityWords({ label, shortLabel, asPrinted, wording, unit }: FindableQuantity): string[] {
  const counted = unit.kind === 'count' ? [unit.one, unit.many] : [unit.of];
  return distinct([label, shortLabel, asPrinted ?? '', wording.many, wording.subject, ...counted]);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(wordsOf(texts.join(' ')))];
}

function hitsByNumber(entries: readonly Entry[]): Map<number, NumberHit[]> {
  const found = new Map<number, NumberHit[]>();
  for (const entry of entries)
    for (const state of entry.cell.states)
      for (const value of new Set(numbersOf(state.cell))) {
        const hits = found.get(value);
        if (hits) hits.push({ entry, state, value });
        else found.set(value, [{ entry, state, value }]);
      }
  return found;
}

/** The words that tell one sentence from another. */
function contentWords(text: string): ReadonlySet<string> {
  return new Set(readQuery(text).words.map(({ key }) => key));
}
