import type { Rule } from '../rule';

/** No dataset holds what the sentence speaks of. Throws where it names a measure after all: then another rule must read it. */
export const noFigure: Rule = {
  over: 'no period',
  find: ({ id, dataset, measure, note }) => {
    if (dataset !== undefined || measure !== undefined)
      throw new Error(`no figure, and yet a measure: ${id}`);
    if (note === undefined) throw new Error(`what is not printed is not said: ${id}`);
    // Its note says what is not printed.
    return { outcome: 'no figure', sentences: [], cells: [] };
  },
};
