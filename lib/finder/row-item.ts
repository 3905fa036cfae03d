import { isKeptBack } from '../revision/cell-history';
import type { Entry } from './entry';
import type { FindableState } from './findable';
import { isFigureItself, isOfUnit, quotedNumbers } from './matches-number';
import type { QueryGap, QueryNumber, QueryToken } from './query';

/** One place of a row that was pasted: a number, or a sign that there is none, perhaps with a number in brackets. */
export type RowItem = QueryNumber | (QueryGap & { aside?: QueryNumber });

/** How a pasted item stands to a published figure. Of a confidential figure nothing is said, whatever was pasted. */
export type ItemVerdict = 'agrees' | 'agreed before' | 'differs' | 'not said';

/** The items of a row in their order; what stands between them is left out. */
export function rowItems(tokens: readonly QueryToken[]): RowItem[] {
  const items: RowItem[] = [];
  for (const token of tokens) {
    const before = items.at(-1);
    if (token.kind === 'gap') items.push(token);
    if (token.kind !== 'number') continue;
    if (token.isAside && before?.kind === 'gap') items[items.length - 1] = { ...before, aside: token };
    else items.push(token);
  }
  return items;
}

/** Holds what was pasted against what every version has. */
export function judgeItem(item: RowItem, { cell, quantity, dataset }: Entry): ItemVerdict {
  if (isKeptBack(cell.states.map((state) => state.cell))) return item.kind === 'gap' ? 'agrees' : 'not said';
  const same = sameStates(item, { cell, quantity });
  if (same.some(({ last }) => last === dataset.versions.length - 1)) return 'agrees';
  return same.length > 0 ? 'agreed before' : 'differs';
}

/** The states of a figure that are what was pasted. */
export function sameStates(
  item: RowItem,
  { cell, quantity }: Pick<Entry, 'cell' | 'quantity'>,
): FindableState[] {
  return cell.states.filter(({ cell: published }) => {
    if (item.kind === 'gap') return published.kind === 'missing';
    const { value, isPercent } = item;
    if (isFigureItself(published, value)) return isOfUnit(isPercent, quantity.unit);
    return published.kind === 'missing' && quotedNumbers(published).some((quoted) => quoted.value === value);
  });
}

/** What was pasted, as it was: "53", "N/A (32)". */
export function itemText(item: RowItem): string {
  return item.kind === 'gap' && item.aside ? `${item.text} (${item.aside.text})` : item.text;
}
