import type { Figure } from '../figure/figure';
import { shortCode } from '../scrutiny/pack/short-code';
import type { Edition } from './edition';
import { datasetIn, figuresIn } from './edition-figures';
import { tableAt } from './published';
import { sha256Hex } from './sha256-hex';

/** A figure of one version with the code that stands beside it on paper, without its hyphen. */
export interface CodedFigure {
  code: string;
  figure: Figure;
}

/** The code of a published figure. Throws for a figure of a version that is not published. */
export function codeOf(edition: Edition, { dataset, id, version }: Figure): string {
  const table = tableAt(datasetIn(edition, dataset.id), version.id);
  if (!table) throw new Error(`no such version: ${dataset.id} ${version.id}`);
  const { sha256 } = table.version;
  return shortCode({ dataset: dataset.id, figure: id, version: version.id, sha256 }, sha256Hex);
}

/** Every figure of every published version with its code, in the order of the site, the latest version first. */
export function codedFigures(edition: Edition): CodedFigure[] {
  return edition.published.datasets.flatMap(({ tables }) =>
    tables
      .toReversed()
      .flatMap((table) =>
        figuresIn(edition, table).map((figure) => ({ code: codeOf(edition, figure), figure })),
      ),
  );
}
