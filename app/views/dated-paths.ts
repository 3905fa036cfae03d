import type { Edition } from '@/lib/edition/edition';
import { everyFigureId } from '@/lib/edition/edition-figures';

/** Every page that a copy of plain files has as at a day, by the parts of its address. Of choices it has none. */
export function datedPaths(edition: Edition): string[][] {
  const { datasets, meetings } = edition.published;
  return [
    [],
    ['compare'],
    ['meetings'],
    ['promises'],
    ['said'],
    ...datasets.flatMap((found) => {
      const { id } = found.dataset;
      return [
        ['datasets', id],
        ['datasets', id, 'history'],
        ...everyFigureId(edition, found).map((figure) => ['figures', id, figure]),
      ];
    }),
    ...meetings.meetings.map(({ id }) => ['meetings', id]),
  ];
}
