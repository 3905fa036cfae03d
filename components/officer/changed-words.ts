/** A run of words that both texts have, or that only this one has. */
export interface Run {
  text: string;
  isChanged: boolean;
}

/** Beyond so many words the texts are set side by side as they are: the comparison costs the square of it. */
const MOST_WORDS = 600;

/** Two texts with the words marked that only one of them has, so that a reader sees at once what differs. */
export function changedWords(before: string, after: string): { before: Run[]; after: Run[] } {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return { before: [run(before)], after: [run(after)] };
  const shared = sharedWords(a, b);
  return {
    before: joinRuns(a.map((text, index) => ({ text, isChanged: !shared.before.has(index) }))),
    after: joinRuns(b.map((text, index) => ({ text, isChanged: !shared.after.has(index) }))),
  };
}

function run(text: string): Run {
  return { text, isChanged: false };
}

/** Numbers, words, the spaces between them, and punctuation apart: joined they are the text again. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|\d+(?:[.,/-]\d+)*%?|[^\s\d.,:;()%“”][^\s.,:;()%“”]*|./g) ?? [];
}

/** Where the words stand that both have in one order: the longest common subsequence. */
function sharedWords(a: readonly string[], b: readonly string[]) {
  const lengths = a.map(() => b.map(() => 0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const shared = { before: new Set<number>(), after: new Set<number>() };
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      shared.before.add(i++);
      shared.after.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return shared;
}

/** Neighbours of one kind become one run; a space between two changed words is changed with them. */
function joinRuns(words: readonly Run[]): Run[] {
  const runs: Run[] = [];
  words.forEach((word, index) => {
    const isBetween = word.text.trim() === '' && words[index - 1]?.isChanged && words[index + 1]?.isChanged;
    const isChanged = word.isChanged ? word.text.trim() !== '' || Boolean(isBetween) : Boolean(isBetween);
    const last = runs.at(-1);
    if (last?.isChanged === isChanged) last.text += word.text;
    else runs.push({ text: word.text, isChanged });
  });
  return runs;
}
