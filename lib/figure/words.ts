import { formatDay, formatPeriod } from '../period/format-period';
import type { Value } from '../dataset/value';
import { describeWhen, isPartWayValue, labelWhen } from '../dataset/value';

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

const NUMBER_WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/** Numbers to ten in words, greater ones in digits. */
export function numberWord(count: number): string {
  return NUMBER_WORDS[count] ?? String(count);
}

/** The stretch of time that values are of: "2014/15 to 2019/20", "31 August 2015 to 31 August 2020". */
export function describeSpan(values: readonly Value[]): string {
  const whole = values.filter((value) => !isPartWayValue(value));
  const [first, last] = [whole[0] ?? values[0], whole.at(-1) ?? values.at(-1)];
  if (!first || !last) return 'no period';
  const [from, to] = [spanLabel(first), spanLabel(last)];
  return from === to ? from : `${from} to ${to}`;
}

function spanLabel(value: Value): string {
  if (value.period.kind === 'time') return describeWhen(value);
  if (value.quantity.type === 'stock' && value.asAt !== 'not stated') return formatDay(value.asAt);
  return isPartWayValue(value) ? labelWhen(value) : formatPeriod(value.period);
}
