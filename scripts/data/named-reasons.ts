import { WrongUse } from './answer';

/** Stands for every name that has no reason of its own. */
const ALL = '*';

/**
 * Reads `NAME=REASON` options, where a name may hold an equals sign itself: only names that are known are read.
 * `*=REASON` speaks for all that are not named. Answers with the reason of a name.
 */
export function namedReasons(
  option: string,
  texts: readonly string[],
  names: readonly string[],
): (name: string) => string | undefined {
  const reasons = new Map(texts.map((text) => readOne(option, text, [ALL, ...names])));
  return (name) => reasons.get(name) ?? reasons.get(ALL);
}

function readOne(option: string, text: string, names: readonly string[]): [string, string] {
  const name = names.filter((each) => text.startsWith(`${each}=`)).sort((a, b) => b.length - a.length)[0];
  if (name !== undefined) return [name, text.slice(name.length + 1)];
  const [, ...known] = names;
  const wants = option === '--tick' ? 'a warning of this file' : 'a published figure that this file changes';
  const list = known.length === 0 ? 'There is none.' : `They are: ${known.join(', ')}.`;
  throw new WrongUse(`${option} “${text}” does not begin with ${wants} and an equals sign. ${list}`);
}
