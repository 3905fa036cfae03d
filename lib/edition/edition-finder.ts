import type { Figure } from '../figure/figure';
import type { Table } from '../dataset/table';
import type { Findable } from '../finder/findable';
import { findableOf } from '../finder/findable-of';
import { type Opening, openingOf } from '../finder/opening';
import type { Edition } from './edition';
import { judgedClaims } from './edition-claims';
import { definitionsOf, figuresIn } from './edition-figures';

/** Everything that can be found in an edition, with where it is shown. */
export function findableIn(edition: Edition): Findable {
  return findableWith(edition, (table) => figuresIn(edition, table));
}

/** What the page says before anything is asked: it names no figure, so none is made for it. */
export function finderOpening(edition: Edition): Opening {
  return openingOf(findableWith(edition, () => []));
}

function findableWith(edition: Edition, figures: (table: Table) => readonly Figure[]): Findable {
  const { datasets, meetings } = edition.published;
  return findableOf({
    datasets: datasets.map(({ dataset, tables }) => ({
      tables,
      definitions: definitionsOf(edition, dataset.id),
    })),
    meetings,
    figuresIn: figures,
    claims: judgedClaims(edition),
  });
}
