import { codeStanding } from '../../scrutiny/pack/code-standing';
import { knownCode } from '../../scrutiny/pack/known-code';
import { formatCode } from '../../scrutiny/pack/short-code';
import { links } from '../../site/links';
import type { Edition } from '../edition';
import { codedFigures } from '../edition-codes';
import { figureStanding } from '../edition-figures';
import { citeAsGiven } from '../edition-packs';
import type { Part } from '../rehearsal';
import { figureParts } from './figure-parts';
import type { Surface } from './surface';

/** The page of every code on paper, which says what has become of its figure, and the list of them all. */
export function codeSurfaces(edition: Edition): Surface[] {
  const coded = codedFigures(edition);
  const known = coded.map(({ code, figure }) => knownCode(code, figure));
  const list: Surface = {
    kind: 'page',
    address: links.code(),
    title: 'Codes on paper',
    content: known,
    parts: () =>
      known.map(({ code, headline, of }): Part => ({
        kind: 'link',
        label: formatCode(code),
        text: `${headline}. ${of}`,
      })),
  };
  return [list, ...coded.map(({ code, figure }) => codeSurface(edition, code, figure))];
}

function codeSurface(edition: Edition, code: string, figure: Parameters<typeof figureParts>[0]): Surface {
  const standing = codeStanding(figure, figureStanding(edition, figure));
  return {
    kind: 'page',
    address: links.code(code),
    title: `Code ${formatCode(code)}: ${figure.subtitle}`,
    content: { figure, standing, citation: citeAsGiven(edition, figure) },
    parts: () => [
      { kind: 'notice', label: 'Notice', text: [`${standing.answer}.`, ...standing.sentences].join(' ') },
      ...figureParts(figure),
    ],
  };
}
