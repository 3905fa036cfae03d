import type { ShareableFigure } from './shareable-figure';
import { sourceWords, versionWords } from './source-words';

/** What the figure says, in sentences, with what must be known to read them and where they come from. */
export function quotableSentence(figure: ShareableFigure, version: string): string {
  const caution = figure.caution === undefined ? [] : [figure.caution];
  const source = `Source: ${sourceWords(figure)}. ${versionWords(figure, version)}`;
  return [...figure.sentences, ...caution, source].join(' ');
}
