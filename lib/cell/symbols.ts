/**
 * The Government Analysis Function's symbols. Those that replace a value are the reason there is no number;
 * those that annotate one stand beside it. Source: "Symbols in tables: definitions and help".
 */
export const MISSING_SYMBOLS = {
  c: 'confidential',
  x: 'not available',
  z: 'not applicable',
  low: 'rounds to 0 but is not 0',
  u: 'of low reliability',
} as const;

export const FLAGS = {
  p: 'provisional',
  r: 'revised',
  e: 'estimated',
  b: 'break in series',
} as const;

export type MissingSymbol = keyof typeof MISSING_SYMBOLS;
export type Flag = keyof typeof FLAGS;

export function isMissingSymbol(text: string): text is MissingSymbol {
  return Object.hasOwn(MISSING_SYMBOLS, text);
}

export function isFlag(text: string): text is Flag {
  return Object.hasOwn(FLAGS, text);
}

/** Marks that people type for "nothing here", each with the symbol that says what they may have meant. */
export const UNCLEAR_MARKS: Readonly<Record<string, string>> = {
  '': 'x if the figure is not available, z if it does not apply, 0 if there were none',
  '-': 'x if the figure is not available, z if it does not apply, 0 if there were none',
  '..': 'x (not available)',
  ':': 'x (not available)',
  '~': 'c (confidential) or low (rounds to 0)',
  '*': 'c (confidential)',
  'n/a': 'z (not applicable) or x (not available)',
  na: 'z (not applicable) or x (not available)',
  null: 'x (not available)',
};
