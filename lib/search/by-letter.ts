export interface LetterGroup<T> {
  /** "A", or "0–9" for what begins with a digit. */
  letter: string;
  items: T[];
}

/** Sorts by name as a reader would look it up, whatever the machine's language, and groups by first letter. */
export function groupByLetter<T>(items: readonly T[], nameOf: (item: T) => string): LetterGroup<T>[] {
  const sorted = [...items].sort((a, b) => compareNames(nameOf(a), nameOf(b)));
  const groups: LetterGroup<T>[] = [];
  for (const item of sorted) {
    const letter = letterOf(nameOf(item));
    const last = groups.at(-1);
    if (last?.letter === letter) last.items.push(item);
    else groups.push({ letter, items: [item] });
  }
  return groups;
}

function letterOf(name: string): string {
  const first = sortKey(name).charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
}

function compareNames(a: string, b: string): number {
  const [one, other] = [sortKey(a), sortKey(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Lower case, without marks; numbers padded, so that Year 9 stands before Year 11. */
function sortKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .replace(/\d+/g, (digits) => digits.padStart(4, '0'));
}
