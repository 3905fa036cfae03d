import { formatDay } from '../period/format-period';
import { site } from '../site/config';
import type { ShareableFigure } from './shareable-figure';
import { versionWords } from './source-words';

/** Where members were given a figure, and the code that stands beside it on paper. */
export interface Given {
  /** Whose meeting; the committee of the site where the papers do not state it. */
  body?: string;
  /** The title of the item: "Elective home education". */
  item?: string;
  /** "K7HM-2P4T" */
  code: string;
}

/**
 * A citation of a figure as members saw it: the meeting and its item before the paper, then the version that they
 * had, for ever, and its code. No full stop after the address, which would break it.
 */
export function citationAsGiven(
  figure: ShareableFigure,
  { body = site.committee, item, code }: Given,
): string {
  const { headline, subtitle, source, version } = figure;
  const titled = item === undefined ? '' : ` (${item})`;
  return [
    `${site.council}, ${body}, meeting of ${formatDay(source.meeting)}, ${source.item}${titled}.`,
    `Paper: ${source.title}, ${source.place}.`,
    `Figure as members saw it: ${headline} (${subtitle}).`,
    `${site.serviceName}, code ${code}.`,
    versionWords(figure, version.id),
  ].join(' ');
}
