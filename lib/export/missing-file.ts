import { describeDamaged, NO_SOUND_VERSION } from '../dataset/describe-damaged';
import type { VersionId } from '../dataset/version';
import { IMAGE_SIZES } from '../drawing/image-sizes';
import { DOWNLOAD_ENDINGS, LATEST } from '../site/links';

/** What there is of one dataset, as it stands in addresses. */
export interface KnownDataset {
  id: string;
  versions: readonly string[];
  figures: readonly string[];
  /** The versions that were published and whose files are not as they were. */
  damaged?: readonly VersionId[];
}

/** Said of an address with a percent sign that stands for nothing. */
export const MALFORMED_ADDRESS =
  'This address is not written correctly: a % in it stands for no letter of any address here, or a part of it is only dots.';

/** Said of an address of a link's picture with nothing at it. */
export const NO_SUCH_CARD = 'There is no picture for links at this address.';

const NO_DATASET = 'There is no dataset of that name.';

/**
 * Why there is no file at an address under /files, in a sentence or two that list what there is instead.
 * Nothing of the address is repeated, so nothing in it can be smuggled into the answer.
 */
export function describeMissingFile(path: readonly string[], datasets: readonly KnownDataset[]): string {
  const [dataset = '', version = '', third = '', ...rest] = path;
  const known = datasets.find(({ id }) => id === dataset);
  if (!known) return `${NO_DATASET} The datasets are ${list(datasets.map(({ id }) => id))}.`;
  if (!isVersion(known, version)) return whyDamaged(known, version) ?? noVersion(known);
  if (third === 'figures' && rest.length === 1) return missingFigureFile(rest[0] ?? '', known);
  const names = Object.values(DOWNLOAD_ENDINGS).map((ending) => dataset + ending);
  return `There is no such file of this dataset. The files are ${list(names)}, and those of its figures.`;
}

/** Why there is no embed at an address under /embed, in the same way. */
export function describeMissingEmbed(path: readonly string[], datasets: readonly KnownDataset[]): string {
  const [dataset = '', figure = '', file = ''] = path;
  const known = datasets.find(({ id }) => id === dataset);
  if (!known) return `${NO_DATASET} The datasets are ${list(datasets.map(({ id }) => id))}.`;
  if (!known.figures.includes(figure)) return noFigure(known);
  const damaged = whyDamaged(known, file.replace(/(--untitled)?\.html$/, ''));
  if (damaged !== undefined) return damaged;
  return `There is no such version of this figure to embed. The versions are ${versionsOf(known)}, each followed by .html or by --untitled.html.`;
}

function missingFigureFile(file: string, known: KnownDataset): string {
  const [, figure = '', image, ending] = /^(.*?)(--.*)?\.(.+)$/s.exec(file) ?? [];
  if (!known.figures.includes(figure)) return noFigure(known);
  if (image === undefined && ending !== 'png' && ending !== 'svg') {
    return 'There is no such format of this figure. The formats are csv, json and xlsx, and png and svg in the sizes that have a name.';
  }
  return `There is no image of that size or format. The sizes are ${list(Object.keys(IMAGE_SIZES))}, each as png or svg: for example ${figure}--web.png, or ${figure}--web--untitled.png without its titles.`;
}

/** Said of a version that was published and cannot be shown, and of the latest where none can. */
function whyDamaged({ versions, damaged = [] }: KnownDataset, version: string): string | undefined {
  if (versions.length === 0 && version === LATEST) return NO_SOUND_VERSION;
  const own = damaged.find((each) => each === version);
  return own && describeDamaged([own]).join(' ');
}

const isVersion = ({ versions }: KnownDataset, version: string): boolean =>
  versions.includes(version) || (version === LATEST && versions.length > 0);

const versionsOf = ({ versions }: KnownDataset): string => list([...versions, LATEST]);

const noVersion = (known: KnownDataset): string =>
  `There is no such version of this dataset. The versions are ${versionsOf(known)}.`;

const noFigure = ({ figures }: KnownDataset): string =>
  `There is no such figure in this dataset. The figures are ${list(figures)}.`;

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
