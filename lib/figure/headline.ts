import { isNumber } from '../cell/cell';
import { formatCell } from '../cell/format-cell';
import { numberWord } from '../cell/number-word';
import { MISSING_SYMBOLS } from '../cell/symbols';
import { compareValues, type Comparison } from '../comparison/compare-values';
import { describeChange } from '../comparison/describe-comparison';
import { labelWhen, type Value } from '../dataset/value';
import { capitalise, joinWords, midSentence } from './words';

/** A headline longer than this many words gives way to a plainer one. */
const MOST_WORDS = 10;

/**
 * The finding of a run of values that may all be compared with their neighbour, in the first of these that is true
 * and short: one value; unchanged throughout; more (or fewer) every time; every time but one; highest or lowest
 * at the end; the last change. Of a run that is not the whole series only the last change is said.
 */
export function trendHeadline(run: readonly Value[], isWhole = true): string {
  const last = run.at(-1)?.cell;
  const finding = findingOf(run, isWhole);
  return last && isNumber(last) && last.flags.includes('p') ? `${finding} (provisional)` : finding;
}

function findingOf(run: readonly Value[], isWhole: boolean): string {
  const last = run.at(-1);
  if (!last || !isNumber(last.cell)) return 'No number that can be shown';
  const changes = run.slice(1).map((value, index) => changeBetween(run[index] as Value, value));
  if (changes.length === 0) return `${last.quantity.label}: ${numberIn(last)} ${whenIn(last)}`;
  if (!isWhole) return lastChangeHeadline(changes, last);
  const steady = steadyHeadline(changes, last);
  return steady !== undefined && steady.split(' ').length <= MOST_WORDS
    ? steady
    : lastHeadline(run, changes, last);
}

function steadyHeadline(changes: readonly number[], last: Value): string | undefined {
  const { subject } = last.quantity.wording;
  const every = changes.length === 1 ? 'than the year before' : 'every year';
  const isCount = last.quantity.unit.kind === 'count';
  const [ups, downs] = [
    changes.filter((change) => change > 0).length,
    changes.filter((change) => change < 0).length,
  ];
  if (!isCount || last.period.kind !== 'academic-year') return undefined;
  if (ups === changes.length) return `More ${subject} ${every}`;
  if (downs === changes.length) return `Fewer ${subject} ${every}`;
  if (changes.length < 4) return undefined;
  const lastChange = changes.at(-1) as number;
  if (ups === changes.length - 1 && lastChange > 0) return `More ${subject} every year but one`;
  if (downs === changes.length - 1 && lastChange < 0) return `Fewer ${subject} every year but one`;
  return undefined;
}

function lastHeadline(run: readonly Value[], changes: readonly number[], last: Value): string {
  const numbers = run.map(({ cell }) => (isNumber(cell) ? cell.value : 0));
  const earlier = numbers.slice(0, -1);
  const now = numbers.at(-1) as number;
  const label = last.quantity.label;
  if (changes.every((change) => change === 0)) return `${label}: the same throughout, ${numberIn(last)}`;
  const place = `${whenIn(last)}, ${now === 0 && last.quantity.unit.kind === 'count' ? 'none' : `at ${numberIn(last)}`}`;
  if (run.length > 2 && earlier.every((value) => value < now)) return `${label}: highest ${place}`;
  if (run.length > 2 && earlier.every((value) => value > now)) return `${label}: lowest ${place}`;
  return lastChangeHeadline(changes, last);
}

function lastChangeHeadline(changes: readonly number[], last: Value): string {
  const label = last.quantity.label;
  const change = changes.at(-1) as number;
  if (change === 0) return `${label}: unchanged at ${numberIn(last)} ${whenIn(last)}`;
  return `${label}: ${change > 0 ? 'up' : 'down'} to ${numberIn(last)} ${whenIn(last)}`;
}

/** The finding of several trends drawn together: which way each went at the end. */
export function severalTrendsHeadline(runs: readonly (readonly Value[])[]): string {
  const ends = runs.flatMap((run) => {
    const [before, last] = run.slice(-2);
    return before && last ? [{ last, change: changeBetween(before, last) }] : [];
  });
  const lasts = new Set(ends.map(({ last }) => last.period.id));
  if (ends.length < runs.length || lasts.size !== 1)
    return `${capitalise(numberWord(runs.length))} measures over time`;
  const verb = (change: number): string => (change > 0 ? 'rose' : change < 0 ? 'fell' : 'did not change');
  const when = whenIn((ends[0] as (typeof ends)[0]).last);
  const ways = [...new Set(ends.map(({ change }) => verb(change)))];
  if (ways.length === 1 && ways[0] === 'did not change')
    return `${ends.length === 2 ? 'Neither' : `None of the ${numberWord(ends.length)}`} changed ${when}`;
  if (ways.length === 1)
    return `${ends.length === 2 ? 'Both' : `All ${numberWord(ends.length)}`} ${ways[0]} ${when}`;
  const groups = ways.map((way) => ({ way, members: ends.filter(({ change }) => verb(change) === way) }));
  const named = groups.find(({ members }) => members.length === 1);
  if (ends.length === 2 || !named) {
    const told = groups.map(
      ({ way, members }) =>
        `${joinWords(members.map(({ last }) => midSentence(last.quantity.shortLabel)))} ${way}`,
    );
    return `${capitalise(joinWords(told))} ${when}`;
  }
  const others = groups.filter((group) => group !== named);
  const rest = others.map(({ way, members }) =>
    others.length === 1
      ? `the other ${numberWord(members.length)} ${way}`
      : `${numberWord(members.length)} ${way}`,
  );
  return `${(named.members[0] as (typeof ends)[0]).last.quantity.shortLabel} ${named.way} ${when}, ${joinWords(rest)}`;
}

/** "Resolved cases: 46 more in Quarter 4 than in Quarter 1", or what can be said when they are not compared. */
export function twoPointHeadline(comparison: Comparison): string {
  const { from, to } = comparison;
  const label = to.quantity.label;
  if (comparison.verdict === 'compared') {
    const than = comparison.change === 0 ? 'as' : 'than';
    const now = to.period.kind === 'day' ? '' : ` ${whenIn(to)}`;
    return `${label}: ${describeChange(comparison)}${now} ${than} ${whenIn(from)}`;
  }
  const numbers = [...new Set([to, from])].map((value) => `${numberOrWhyNot(value)} ${whenIn(value)}`);
  return `${label}: ${numbers.join(', ')}`;
}

/** The change between two values already known to be fair to compare. */
function changeBetween(before: Value, after: Value): number {
  const comparison = compareValues(before, after);
  return comparison.verdict === 'compared' ? comparison.change : 0;
}

function numberOrWhyNot(value: Value): string {
  const { cell } = value;
  if (cell.kind !== 'missing') return numberIn(value);
  return cell.symbol === 'x' ? 'not stated' : MISSING_SYMBOLS[cell.symbol];
}

function numberIn({ cell, quantity }: Value): string {
  return formatCell(cell, quantity.unit);
}

/** "in 2019/20", "in Quarter 4", "before the pandemic", "on 22 September 2020". */
function whenIn(value: Value): string {
  const label = labelWhen(value);
  if (value.period.kind === 'time') return label.charAt(0).toLowerCase() + label.slice(1);
  const isDay = value.period.kind === 'day' || label !== labelWhen({ ...value, asAt: 'not stated' });
  return `${isDay ? 'on' : 'in'} ${label}`;
}
