import type { JudgedClaim } from '../../scrutiny/claims/judged-claim';
import { links } from '../../site/links';
import type { Edition } from '../edition';
import { saidPage } from '../edition-claims';
import { publicationDays } from '../publication-days';
import { plainSurface, type Surface } from './surface';

/** The page of what was said, and its picture: a corrected number can change what stands beside a sentence. */
export function saidSurfaces(edition: Edition): Surface[] {
  const { lead, groups } = saidPage(edition);
  const shown = groups.map((group) => ({
    ...group,
    items: group.items.map((item) => ({ ...item, claims: item.claims.map(withoutCells) })),
  }));
  return [
    {
      kind: 'page',
      address: links.said(),
      title: 'What was said, and what the figures show',
      content: { lead, shown, days: publicationDays(edition) },
      parts: () => [
        { kind: 'sentence', label: 'Opening sentences', text: lead },
        ...groups.flatMap(({ title, items }) =>
          items.flatMap(({ claims }) =>
            claims.map(({ quote, place, why }) => ({
              kind: 'sentence' as const,
              label: `“${quote}” (${place})`,
              text: `${title}. ${why}`,
            })),
          ),
        ),
      ],
    },
    plainSurface('picture', links.pageCard('said'), 'Picture of what was said', countsOf(groups)),
  ];
}

/** The page tells the numbers in sentences, and does not list the cells. */
function withoutCells({ cells: _cells, ...shown }: JudgedClaim): Omit<JudgedClaim, 'cells'> {
  return shown;
}

function countsOf(groups: readonly { title: string; count: number }[]) {
  return groups.map(({ title, count }) => ({ title, count }));
}
