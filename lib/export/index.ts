import { IMAGE_SIZES } from '../drawing/image-sizes';
import { imageToSvg } from '../drawing/image-to-svg';
import { layoutImage } from '../drawing/layout-image';
import type { Figure } from '../figure/figure';
import type { SiteConfig } from '../site/config';
import { type ImageSizeName, links, type Titling } from '../site/links';
import { drawPng } from './draw-png';
import { figureCsv } from './figure-csv';
import { figureXlsx } from './figure-xlsx';
import { oembedJson } from './oembed';
import type { Typeface } from './typeface';

/** What a file is made with, besides the figure. */
export interface Workshop {
  site: SiteConfig;
  typeface: Typeface;
  /** The version as the file's own address has it: a day, or `LATEST`. */
  version: string;
}

/** The size and titling of a file that is an image. */
export interface ImageVariant {
  size: ImageSizeName;
  titling: Titling;
}

/** A door by which a figure leaves: its media type, and how its file is made. */
interface Format {
  type: string;
  write: (
    figure: Figure,
    workshop: Workshop,
    variant: ImageVariant,
  ) => string | Uint8Array | Promise<Uint8Array>;
}

/** The formats there are. A new one is a file beside this one and a line here. */
export const formats = {
  json: { type: 'application/json', write: (figure) => JSON.stringify(figure) },
  csv: { type: 'text/csv; charset=utf-8', write: figureCsv },
  oembed: {
    type: 'application/json',
    write: (figure, { version }) => oembedJson(figure, version),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (figure) => figureXlsx(figure),
  },
  svg: {
    type: 'image/svg+xml',
    write: (figure, { site }, variant) => imageToSvg(imageOf(figure, site, variant)),
  },
  png: {
    type: 'image/png',
    write: (figure, { site, typeface }, variant) =>
      drawPng(imageOf(figure, site, variant), IMAGE_SIZES[variant.size], typeface),
  },
} satisfies Record<string, Format>;

export type FigureFormat = keyof typeof formats;

function imageOf(figure: Figure, site: SiteConfig, { size, titling }: ImageVariant) {
  const path = links.frozenFigure(figure.dataset.id, figure.id, figure.version.id);
  const imprint = { serviceName: site.serviceName, address: site.baseUrl + path };
  return layoutImage(figure, { size: IMAGE_SIZES[size], titling, imprint });
}
