import { describeQuery, shortened } from './describe-query';
import type { Findable } from './findable';
import { findNumber, type NumberFound } from './find-figures';
import { type FinderIndex, indexOf } from './finder-index';
import { findRows } from './find-rows';
import { findTexts } from './find-texts';
import type { Found } from './found';
import { foundGroups } from './found-groups';
import { headlineOf } from './headline-of';
import { otherNumbers } from './other-numbers';
import type { Query, QueryNumber } from './query';
import { readQuery } from './read-query';
import { triesFor } from './tries-for';

/** More numbers than these, and not a row, are looked for no further. */
const MOST_NUMBERS = 8;

/**
 * Finds a number, a row of a table or a sentence of a printed paper among everything that was published. Exact: no
 * number is found by one that is near it. Never throws, whatever is typed.
 */
export function find(typed: string, findable: Findable): Found {
  const query = readQuery(typed);
  const index = indexOf(findable);
  const matches = findRows(query, index);
  const rows = matches.map(({ row }) => row);
  const numbers =
    rows.length > 0 ? [] : onceEach(query.numbers).map((each) => findNumber(each, query, index));
  const others = rows.length > 0 ? [] : otherNumbers(query, index, numbers);
  const groups = foundGroups(query, numbers, others);
  const texts = findTexts(query, index);
  const keys = [
    ...numbers.flatMap((found) => found.matches.map(({ entry }) => entry.key)),
    ...matches.flatMap((each) => each.keys),
  ];
  const found = { rows, groups, texts };
  return {
    ...found,
    asked: shortened(query.text),
    headline: headlineOf(query, found),
    understood: describeQuery(query, rows),
    notes: [...notMet(query, numbers), ...pairNotes(index, keys)],
    tries: rows.length + groups.length + texts.length > 0 ? [] : triesFor(query),
  };
}

/** Of each number that the words are not about, whether it stands anywhere. */
function notMet({ words, whens }: Query, numbers: readonly NumberFound[]): string[] {
  return numbers.flatMap(({ number, matches, elsewhere }) => {
    if (matches.length > 0) return [];
    if (elsewhere.length === 0) return [`No paper here prints ${number.text} as a figure.`];
    const what = words.length + whens.length === 1 ? 'the word beside it' : 'all the words beside it';
    return [`${number.text} is printed, and not of ${what}.`];
  });
}

function pairNotes({ pairs }: FinderIndex, keys: readonly string[]): string[] {
  const isThere = new Set(keys);
  return pairs.filter(({ cells }) => cells.some((key) => isThere.has(key))).map(({ text }) => text);
}

function onceEach(numbers: readonly QueryNumber[]): QueryNumber[] {
  const byValue = new Map(numbers.toReversed().map((each) => [each.value, each]));
  return [...byValue.values()].toReversed().slice(0, MOST_NUMBERS);
}
