import { formatDay } from '../../period/format-period';
import { links } from '../../site/links';
import type { Edition } from '../edition';
import { publishedOn } from '../published-on';
import type { Surface } from './surface';

/**
 * The list of the days on which something was published. The pages as at an earlier day are no surfaces: a release
 * of today changes none of them, because what is published after a day is not part of the edition that they are made of.
 */
export function asAtSurfaces(edition: Edition): Surface[] {
  const days = publishedOn(edition);
  return [
    {
      kind: 'page',
      address: links.asAt(),
      title: 'As it was known on a day',
      content: days,
      parts: () =>
        days.map(({ day, datasets, papers }) => ({
          kind: 'link',
          label: formatDay(day),
          text: [...datasets, ...papers].join('; '),
        })),
    },
  ];
}
