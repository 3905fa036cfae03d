const PROBLEMS = [
  'empty',
  'space at an end',
  'must be stated',
  'not an id',
  'not a day',
  'not a day or month',
  'not one of the words',
  'not a whole number',
  'not a number',
] as const;

/** What can be wrong with one value by itself. */
export type ColumnProblem = (typeof PROBLEMS)[number];

export function isColumnProblem(text: string): text is ColumnProblem {
  return (PROBLEMS as readonly string[]).includes(text);
}
