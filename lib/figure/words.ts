import { formatDay, formatPeriod } from '../period/format-period';
import { comparePeriods } from '../period/period';
import type { Value } from '../dataset/value';
import { isPartWayValue, labelWhen } from '../dataset/value';

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A label inside a sentence: "Pending" is "pending"; "Year 11 leavers" and "EHE team" keep their capitals. */
export function midSentence(label: string): string {
  const isName = /^(Year \d|.[A-Z])/.test(label);
  return isName ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The stretch of time that values are of: "31 August 2015 to 31 August 2020" for counts of a day, "2014/15 to 2019/20"
 * for the rest, and where the two are mixed.
 */
export function describeSpan(values: readonly Value[]): string {
  const inOrder = values.toSorted((a, b) => comparePeriods(a.period, b.period));
  const whole = inOrder.filter((value) => !isPartWayValue(value));
  const [first, last] = [whole[0] ?? inOrder[0], whole.at(-1) ?? inOrder.at(-1)];
  if (!first || !last) return 'no period';
  const isOfDays = values.every(({ quantity }) => quantity.type === 'stock');
  const [from, to] = [spanLabel(first, isOfDays), spanLabel(last, isOfDays)];
  return from === to ? from : `${from} to ${to}`;
}

function spanLabel(value: Value, isOfDays: boolean): string {
  if (!value.period.dated && value.period.kind === 'time') return midSentence(value.period.name);
  if (isOfDays && value.asAt !== 'not stated') return formatDay(value.asAt);
  return isPartWayValue(value) ? labelWhen(value) : formatPeriod(value.period);
}
