import type { JudgedClaim } from '../../scrutiny/claims/judged-claim';
import type { SaidPage } from '../../scrutiny/claims/said-page';
import { links } from '../../site/links';
import type { Edition } from '../edition';
import { saidPage } from '../edition-claims';
import { publicationDays } from '../publication-days';
import type { Part } from '../rehearsal';
import { dayParts } from './day-parts';
import { plainSurface, type Surface } from './surface';

/** The page of what was said, and its picture: a corrected number can change what stands beside a sentence. */
export function saidSurfaces(edition: Edition): Surface[] {
  const page = saidPage(edition);
  const days = publicationDays(edition);
  const counts = page.groups.map(({ title, count }) => ({ title, count }));
  return [
    {
      kind: 'page',
      address: links.said(),
      title: 'What was said, and what the figures show',
      content: { ...withoutCells(page), days },
      parts: () => [...saidParts(page), ...dayParts(days)],
    },
    plainSurface('picture', links.pageCard('said'), 'Picture of what was said', counts),
  ];
}

/** The page tells the numbers in sentences, and does not list the cells. */
function withoutCells({ lead, groups }: SaidPage) {
  const shown = ({ cells: _cells, ...claim }: JudgedClaim): Omit<JudgedClaim, 'cells'> => claim;
  return {
    lead,
    groups: groups.map((group) => ({
      ...group,
      items: group.items.map((item) => ({ ...item, claims: item.claims.map(shown) })),
    })),
  };
}

function saidParts({ lead, groups }: SaidPage): Part[] {
  const sentences = groups.flatMap(({ title, items }) =>
    items.flatMap(({ claims }) =>
      claims.map(({ quote, place, why }): Part => ({
        kind: 'sentence',
        label: `“${quote}” (${place})`,
        text: `${title}. ${why}`,
      })),
    ),
  );
  return [{ kind: 'sentence', label: 'Opening sentences', text: lead }, ...sentences];
}
