import type { VersionId } from '../dataset/version';
import type { Retirement } from './define-figures';
import type { Figure } from './figure';
import { compareFigures, type FigureChange } from './figure-change';

/** What one version of a dataset makes of a figure: nothing, where it has no such figure. */
export interface Edition {
  version: VersionId;
  figure: Figure | undefined;
}

/** Where a figure stands among all versions: it is the newest, there are newer figures, or it is no longer made. */
export type FigureStanding =
  | { state: 'newest' }
  | { state: 'newer'; latest: VersionId; changes: FigureChange[] }
  | {
      state: 'retired';
      /** The last version that made it, and the first that did not. */
      last: VersionId;
      without: VersionId;
      /** The last version's differences, where the figure is not itself that version. */
      changes: FigureChange[];
      /** Why it is no longer made, in a sentence; none where its numbers are no longer given. */
      why?: string;
      /** The figure to see instead. */
      instead?: { id: string; headline: string };
    };

interface Successor {
  retired?: Retirement | undefined;
  /** The figure that the retirement names. */
  instead?: Figure | undefined;
}

/** How a figure of one version stands today. `editions` are all versions of its dataset, earliest first. */
export function standingOf(
  figure: Figure,
  editions: readonly Edition[],
  { retired, instead }: Successor = {},
): FigureStanding {
  const laters = editions.filter(({ version }) => version > figure.version.id);
  const latest = laters.at(-1);
  if (!latest) return { state: 'newest' };
  const changes = compareFigures(
    figure,
    laters.flatMap((edition) => edition.figure ?? []),
  );
  if (latest.figure) return { state: 'newer', latest: latest.version, changes };
  const lastMade = laters.findLastIndex((edition) => edition.figure !== undefined);
  return {
    state: 'retired',
    last: laters[lastMade]?.version ?? figure.version.id,
    without: laters[lastMade + 1]?.version ?? latest.version,
    changes,
    ...(retired && { why: retired.why }),
    ...(instead && { instead: { id: instead.id, headline: instead.headline } }),
  };
}
