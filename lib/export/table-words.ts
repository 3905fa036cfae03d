import type { Figure } from '../figure/figure';
import type { ShareableFigure } from './shareable-figure';
import { sourceWords, versionWords } from './source-words';

type Cell = Figure['table']['rows'][number]['cells'][number];

/** A cell with what must be known of it: "230 (part-way) [note 1]". */
export function cellWords({ text, tag, note }: Cell): string {
  return [
    text,
    ...(tag === undefined ? [] : [`(${tag})`]),
    ...(note === undefined ? [] : [`[note ${note}]`]),
  ].join(' ');
}

/** What stands under a table that leaves: what must be known to read it, where it is from, every note by its number. */
export function wordsUnderTable(figure: ShareableFigure, version: string): string[] {
  const source = `Source: ${sourceWords(figure)}. ${versionWords(figure, version)}`;
  const caution = figure.caution === undefined ? [] : [figure.caution];
  return [...caution, source, ...figure.notes.map((note, index) => `Note ${index + 1}: ${note}`)];
}
