import { figureCard } from '../../export/card/figure-card';
import { describeStanding } from '../../figure/describe-standing';
import { formatVersion } from '../../dataset/format-version';
import type { Figure } from '../../figure/figure';
import type { FigureStanding } from '../../figure/figure-standing';
import { LATEST, links, type Titling } from '../../site/links';
import type { Edition } from '../edition';
import { figureAddresses, figureAt, figureDays, figureStanding } from '../edition-figures';
import type { Part } from '../rehearsal';
import type { PublishedDataset } from '../published';
import { figureFileSurfaces } from './figure-file-surfaces';
import { figureParts } from './figure-parts';
import { plainSurface, type Surface } from './surface';

const TITLINGS: readonly Titling[] = ['titled', 'untitled'];

/** Every figure of a dataset at each of its addresses: its page, its embeds, its files and its picture. */
export function figureSurfaces(edition: Edition, found: PublishedDataset): Surface[] {
  const dataset = found.dataset.id;
  return figureAddresses(edition, found).flatMap(({ figure: id, version }) => {
    const figure = figureAt(edition, dataset, id, version);
    if (!figure) return [];
    const standing = figureStanding(edition, figure);
    const shown = { figure, standing };
    const parts = (): Part[] => [...noticeParts(standing), ...figureParts(figure), versionPart(figure)];
    const page: Surface = {
      kind: 'page',
      address: version === LATEST ? links.figure(dataset, id) : links.frozenFigure(dataset, id, version),
      title: titleOf(figure, version),
      content: { ...shown, days: version === LATEST ? figureDays(edition, found, id) : [] },
      parts,
    };
    const embeds = TITLINGS.map((titling): Surface => ({
      kind: 'embed',
      address: links.embed(dataset, id, version, titling),
      title: `${titleOf(figure, version)}${titling === 'untitled' ? ', without its title' : ''}`,
      content: shown,
      parts,
    }));
    const card =
      version === LATEST
        ? []
        : [
            plainSurface(
              'picture',
              links.figureCard(dataset, id, version),
              `Picture of ${titleOf(figure, version)}`,
              figureCard(figure),
            ),
          ];
    return [page, ...embeds, ...card, ...figureFileSurfaces(figure, version)];
  });
}

function titleOf(figure: Figure, version: string): string {
  const of = version === LATEST ? 'the latest' : `version of ${formatVersion(figure.version.id)}`;
  return `${figure.subtitle} (${of})`;
}

function noticeParts(standing: FigureStanding): Part[] {
  const sentences = describeStanding(standing, Infinity);
  return sentences.length === 0 ? [] : [{ kind: 'notice', label: 'Notice', text: sentences.join(' ') }];
}

function versionPart({ version }: Figure): Part {
  const text = `Version of ${formatVersion(version.id)} (${version.number})`;
  return { kind: 'version', label: 'Version', text };
}
