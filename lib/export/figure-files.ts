import { IMAGE_SIZES } from '../drawing/image-sizes';
import { type ImageSizeName, links, type Titling } from '../site/links';
import type { FigureFormat, ImageVariant } from './index';

/** One of the files that there are of every figure. */
export interface FigureFile {
  /** What the file's name ends with, after the figure's id: ".csv", "--word--untitled.png". */
  ending: string;
  format: FigureFormat;
  variant: ImageVariant;
}

const sizes = Object.keys(IMAGE_SIZES) as ImageSizeName[];
const titlings: readonly Titling[] = ['titled', 'untitled'];
/** A file that is no image is made as it is, whatever stands here. */
const noImage: ImageVariant = { size: 'word', titling: 'titled' };

const images = sizes.flatMap((size) =>
  titlings.flatMap((titling) =>
    (['png', 'svg'] as const).map((format): FigureFile => ({
      ending: endingOf(links.figureImage('d', 'f', 'v', { size, titling, format })),
      format,
      variant: { size, titling },
    })),
  ),
);

/** Every file of a figure. There is no other size and no other format, so that no address can be made to work hard. */
export const figureFiles: readonly FigureFile[] = [
  { ending: endingOf(links.figureJson('d', 'f', 'v')), format: 'json', variant: noImage },
  { ending: endingOf(links.figureCsv('d', 'f', 'v')), format: 'csv', variant: noImage },
  { ending: endingOf(links.figureXlsx('d', 'f', 'v')), format: 'xlsx', variant: noImage },
  { ending: endingOf(links.oembed('d', 'f', 'v')), format: 'oembed', variant: noImage },
  ...images,
];

/** The address of a figure's file less the place and the figure's id. */
function endingOf(path: string): string {
  return path.replace(/^.*\/f(?=[.-])/, '');
}

/** The longest ending first: ".oembed.json" is no ".json". */
const byLength = figureFiles.toSorted((a, b) => b.ending.length - a.ending.length);

/** Which figure and which of its files a name means, or `undefined`. */
export function parseFigureFile(name: string): { figure: string; file: FigureFile } | undefined {
  const file = byLength.find(({ ending }) => name.endsWith(ending));
  return file && { figure: name.slice(0, -file.ending.length), file };
}
