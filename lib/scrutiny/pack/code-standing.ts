import { formatVersion } from '../../dataset/format-version';
import { describeStanding } from '../../figure/describe-standing';
import type { Figure } from '../../figure/figure';
import type { FigureStanding } from '../../figure/figure-standing';

/** The answer that a code gives: whether the figure on the paper still stands, and what is different now. Plain JSON. */
export interface CodeStanding {
  /** "Unchanged since 27 October 2020" */
  answer: string;
  /** Each difference with its day and its numbers, and where no difference is, why there is none. */
  sentences: string[];
}

/** What has become of a figure since the version that a reader has on paper. */
export function codeStanding({ version }: Figure, standing: FigureStanding): CodeStanding {
  const day = formatVersion(version.id);
  const sentences = describeStanding(standing, Infinity);
  if (standing.state === 'newest')
    return { answer: `Unchanged since ${day}`, sentences: ['No later version has been published.'] };
  if (standing.state === 'retired')
    return { answer: `Not made since ${formatVersion(standing.without)}`, sentences };
  return { answer: answerOf(standing.changes, day), sentences };
}

/** Numbers that came later leave those on the paper as they are; a figure of another time now is another figure. */
function answerOf(changes: readonly { what: string }[], day: string): string {
  const kinds = new Set(changes.map(({ what }) => what));
  if (kinds.has('revised') || kinds.has('gone')) return `Changed since ${day}`;
  if (kinds.has('moved')) return `There are figures of a later time than those of ${day}`;
  if (kinds.has('added')) return `Unchanged since ${day}, and more has been added`;
  return `Unchanged since ${day}`;
}
