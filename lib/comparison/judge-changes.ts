import { isNumber } from '../cell/cell';
import { periodsOf, type Table } from '../dataset/table';
import { quantitiesOf, valueAt } from '../dataset/value';
import { comparePeriods, isNextPeriod, type Period } from '../period/period';
import type { Chance, ChanceVerdict } from './chance';
import { type Comparison, compareValues } from './compare-values';
import { type CountPair, type CountsVerdict, judgeCounts } from './judge-counts';
import { placeAmongYears } from './place-among-years';
import { whyNotAsked } from './why-not-asked';

/** The changes of all measures between two periods, judged beside chance. */
export interface JudgedChanges {
  /** By measure. Those that are not asked about say why. */
  chances: ReadonlyMap<string, Chance>;
  /** How many changes were judged together, in how many pairs of periods. */
  together: number;
  pairs: number;
}

type Groups = Readonly<Record<string, string>>;

/**
 * Judges every measure of a table between two periods, the earlier first whichever is named first. What is read at
 * once is judged at once: two periods next to one another are what a page shows, and any other two are a reader's
 * choice, so that they are judged beside every pair that could be chosen. One change so has one verdict on every page.
 */
export function judgeChanges(table: Table, one: Period, other: Period, groups: Groups = {}): JudgedChanges {
  const [from, to] = comparePeriods(one, other) <= 0 ? [one, other] : [other, one];
  const key = JSON.stringify([from.id, to.id, groups]);
  const kept = known.get(table) ?? new Map<string, JudgedChanges>();
  known.set(table, kept);
  const judged = kept.get(key) ?? judge(table, from, to, groups);
  kept.set(key, judged);
  return judged;
}

/** The same of one measure. Throws on a measure that the dataset does not have. */
export function judgeChange(
  table: Table,
  measure: string,
  one: Period,
  other: Period,
  groups?: Groups,
): Chance {
  const chance = judgeChanges(table, one, other, groups).chances.get(measure);
  if (!chance) throw new Error(`unknown measure: ${table.dataset.id} ${measure}`);
  return chance;
}

/** Every view of a page asks for them, and a table never changes. */
const known = new WeakMap<Table, Map<string, JudgedChanges>>();

function judge(table: Table, from: Period, to: Period, groups: Groups): JudgedChanges {
  const pair = comparePair(table, from, to, groups);
  const isOwnFamily = isNextPeriod(from, to);
  const others = isOwnFamily ? [] : pairsBut(table, from, to);
  const elsewhere = others.map((each) => comparePair(table, each.from, each.to, groups));
  const family = [...pair, ...elsewhere.flat()].filter(
    (each) => whyNotAsked(table.dataset, each) === undefined,
  );
  const verdicts = judgeCounts(family.map(countsOf));
  const chances = pair.map((comparison) => {
    const chance = describeChance(table, comparison, verdicts[family.indexOf(comparison)]);
    return [comparison.to.quantity.name, chance] as const;
  });
  const pairsAsked = [pair, ...elsewhere].filter((each) =>
    each.some((comparison) => family.includes(comparison)),
  );
  return { chances: new Map(chances), together: family.length, pairs: pairsAsked.length };
}

function pairsBut(table: Table, from: Period, to: Period): { from: Period; to: Period }[] {
  const periods = periodsOf(table);
  const all = periods.flatMap((later, index) =>
    periods.slice(0, index).map((earlier) => ({ from: earlier, to: later })),
  );
  return all.filter((pair) => pair.from.id !== from.id || pair.to.id !== to.id);
}

/** All measures of one group in two periods. */
function comparePair(table: Table, from: Period, to: Period, groups: Groups): Comparison[] {
  const between = periodsOf(table).filter(
    (period) => comparePeriods(from, period) < 0 && comparePeriods(period, to) < 0,
  );
  return quantitiesOf(table).map(({ name }) => {
    const at = (period: Period) => valueAt(table, name, period, groups);
    return compareValues(at(from), at(to), between.map(at));
  });
}

function describeChance(table: Table, comparison: Comparison, judged: CountsVerdict | undefined): Chance {
  const isSame = comparison.verdict === 'compared' && comparison.change === 0;
  const verdict = judged === undefined || isSame ? 'not asked of this' : judged;
  const words = whyNotAsked(table.dataset, comparison) ?? (isSame ? NO_CHANGE : VERDICT_WORDS[verdict]);
  const { type, unit } = comparison.to.quantity;
  const isFlow = comparison.verdict === 'compared' && type === 'flow' && unit.kind === 'count';
  const place = isFlow ? placeAmongYears(table, comparison.to) : undefined;
  return { verdict, sentence: place === undefined ? words : `${place} ${words}` };
}

const NO_CHANGE = 'The number is the same, so there is no change to judge.';

const VERDICT_WORDS: Readonly<Record<ChanceVerdict, string>> = {
  'often happens by chance': 'A change of this size often happens by chance.',
  'hard to explain by chance alone':
    'A change of this size is hard to explain by chance alone. That does not say what caused it.',
  'too few to say': 'The numbers are too few to say.',
  'not asked of this': 'Not asked.',
};

function countsOf({ from, to }: Comparison): CountPair {
  if (!isNumber(from.cell) || !isNumber(to.cell)) throw new Error('a comparison without numbers');
  return { from: from.cell.value, to: to.cell.value };
}
