import type { Figure } from '../figure/figure';

/** A figure without its drawing: the words and numbers that the texts which leave are made of. */
export type ShareableFigure = Omit<
  Figure,
  'kind' | 'form' | 'x' | 'y' | 'marks' | 'readings' | 'firstReading'
>;

/** Leaves the drawing out, which would only weigh on the page that makes the texts. */
export function shareableFigure(figure: Figure): ShareableFigure {
  const { id, dataset, version, headline, subtitle, caution } = figure;
  const { textAlternative, sentences, source, notes, table } = figure;
  return {
    ...{ id, dataset, version, headline, subtitle, ...(caution === undefined ? {} : { caution }) },
    ...{ textAlternative, sentences, source, notes, table },
  };
}
