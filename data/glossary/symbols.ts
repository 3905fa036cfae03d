import type { GlossaryTerm } from '@/lib/search/glossary-term';

/** The Government Analysis Function's symbols: the reason there is no number, or a mark beside one. */
export const symbolTerms: readonly GlossaryTerm[] = [
  {
    id: 'symbol-c',
    term: '[c]',
    spelledOut: 'confidential',
    meaning: 'There is a number, and it is hidden so that nobody can be recognised in it.',
  },
  {
    id: 'symbol-x',
    term: '[x]',
    spelledOut: 'not available',
    meaning: 'There is no number, because the paper does not give one.',
    alsoSearch: ['missing value'],
  },
  {
    id: 'symbol-z',
    term: '[z]',
    spelledOut: 'not applicable',
    meaning: 'There can be no number: the question does not arise.',
    alsoSearch: ['N/A'],
  },
  {
    id: 'symbol-low',
    term: '[low]',
    spelledOut: 'rounds to 0 but is not 0',
    meaning:
      'There are some, but fewer than half of the unit that the figure is rounded to. A plain 0 is a true zero.',
  },
  {
    id: 'symbol-u',
    term: '[u]',
    spelledOut: 'of low reliability',
    meaning: 'There is a number, but it is too uncertain to be shown.',
  },
  {
    id: 'symbol-p',
    term: '[p]',
    spelledOut: 'provisional',
    meaning: 'The figure may still change.',
  },
  {
    id: 'symbol-r',
    term: '[r]',
    spelledOut: 'revised',
    meaning: 'The figure was published before with another value.',
    alsoSearch: ['correction'],
  },
  {
    id: 'symbol-e',
    term: '[e]',
    spelledOut: 'estimated',
    meaning: 'The figure was not counted but estimated.',
  },
  {
    id: 'symbol-b',
    term: '[b]',
    spelledOut: 'break in series',
    meaning: 'From here on the count is made in another way, so it is not compared with earlier figures.',
  },
];
