import { describePaper } from '../../figure/describe-source';
import type { Figure } from '../../figure/figure';
import { formatVersion } from '../../dataset/format-version';
import { site, type SiteConfig } from '../../site/config';
import { links } from '../../site/links';
import { whoseService } from '../../site/whose-service';
import { headingCell, linkCell, titleCell, wrappedCell } from './cells';
import type { Worksheet } from './worksheet';

const WIDTH = 90;

/** A worksheet that the cover leads to, and what is in it. */
export interface Listed {
  worksheet: string;
  holds: string;
}

/** What the file is, where its figures were read, which version it is, who to ask, and what is on the other worksheets. */
export function coverSheet(figure: Figure, listed: readonly Listed[], config: SiteConfig = site): Worksheet {
  const address = config.baseUrl + links.frozenFigure(figure.dataset.id, figure.id, figure.version.id);
  const cells = [
    titleCell(figure.subtitle),
    ...about(figure).map(wrappedCell),
    headingCell('Source'),
    wrappedCell(describePaper(figure.source)),
    headingCell('Version'),
    wrappedCell(
      `Version ${figure.version.number}, published on ${formatVersion(figure.version.id)}. The numbers in it do not change: a correction is a new version.`,
    ),
    wrappedCell('This figure and version have an address that does not change:'),
    linkCell(address),
    headingCell('Who made this file'),
    wrappedCell(`${config.serviceName}, ${config.place}. ${whoseService(config)}`),
    wrappedCell(contact(config)),
    headingCell('Worksheets'),
    ...listed.map(({ worksheet, holds }) => linkCell(`${worksheet}: ${holds}`)),
  ];
  const rowOf = (text: string) => `A${cells.findIndex(({ value }) => value === text) + 1}`;
  return {
    name: 'Cover',
    rows: cells.map((cell) => [cell]),
    widths: [WIDTH],
    links: [
      { cell: rowOf(address), to: { url: address } },
      ...listed.map(({ worksheet, holds }) => ({
        cell: rowOf(`${worksheet}: ${holds}`),
        to: { worksheet },
      })),
    ],
  };
}

function about({ headline, caution, sentences, dataset }: Figure): string[] {
  return [
    `${headline}.`,
    ...(caution === undefined ? [] : [caution]),
    sentences.join(' '),
    `Part of the dataset “${dataset.title}”.`,
  ];
}

function contact({ contact: who }: SiteConfig): string {
  return who
    ? `Questions: ${who.name}, ${who.email}.`
    : 'Who to contact about these figures has not been set.';
}
