import { formatCell } from '../../cell/format-cell';
import { labelWhen, type Quantity, type Value } from '../../dataset/value';
import { capitalise, midSentence } from '../../figure/words';

/** What a question calls a measure, at its beginning: "Pending involvements", or its label in quotation marks. */
export function subjectOf({ asked, label }: Quantity): string {
  return asked === undefined ? `“${label}”` : capitalise(asked.noun);
}

/** "25 (2019/20)", "21 (before the pandemic)". */
export function numberAndWhen(value: Value): string {
  return `${formatCell(value.cell, value.quantity.unit)} (${whenOf(value)})`;
}

/** A time without a date inside a sentence begins in lower case; a quarter and a date keep their capitals. */
export function whenOf(value: Pick<Value, 'period' | 'asAt'>): string {
  const label = labelWhen(value);
  return value.period.kind === 'time' ? midSentence(label) : label;
}

/** "rose from 12 (2018/19) to 25 (2019/20)". */
export function movement(from: Value, to: Value, change: number): string {
  return `${change > 0 ? 'rose' : 'fell'} from ${numberAndWhen(from)} to ${numberAndWhen(to)}`;
}

const MOST_WORDS = 14;

/** Words of a paper in quotation marks, cut after the fourteenth. */
export function quoted(words: string): string {
  const all = words.replace(/[.;,]$/, '').split(' ');
  return all.length > MOST_WORDS ? `“${all.slice(0, MOST_WORDS).join(' ')} …”` : `“${all.join(' ')}”`;
}

/** Names a measure among the things that questions are about. */
export function aboutMeasure({ dataset, quantity }: Value): string {
  return `${dataset} ${quantity.name}`;
}
