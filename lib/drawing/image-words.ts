import { describeSource } from '../figure/describe-source';
import type { Figure } from '../figure/figure';
import { COLOURS } from '../figure/palette';
import { formatVersion } from '../dataset/format-version';
import type { Titling } from '../site/links';
import type { Paragraph } from './stack-texts';
import { LABEL_SIZE_PX, TICK_SIZE_PX } from './type-sizes';

/** Who made an image, and where its figure stands for ever. */
export interface Imprint {
  serviceName: string;
  /** The figure's frozen address, in full. */
  address: string;
}

const HEADLINE_SIZE_PX = 22;
const FOOT_SIZE_PX = 13;

/** The words over a chart: finding and subtitle unless it goes untitled, and always what must be read first. */
export function imageHead({ headline, subtitle, caution }: Figure, titling: Titling): Paragraph[] {
  const titles: Paragraph[] = [
    { text: headline, sizePx: HEADLINE_SIZE_PX, weight: 'bold', fill: COLOURS.ink, gapPx: 5 },
    { text: subtitle, sizePx: LABEL_SIZE_PX, weight: 'normal', fill: COLOURS.quietText, gapPx: 6 },
  ];
  const cautions: Paragraph[] =
    caution === undefined
      ? []
      : [{ text: caution, sizePx: TICK_SIZE_PX, weight: 'bold', fill: COLOURS.ink, gapPx: 0 }];
  return [...(titling === 'titled' ? titles : []), ...cautions];
}

/** The words under a chart: paper, version and day, and where its notes can be read. */
export function imageFoot(
  { source, version, notes }: Figure,
  { serviceName, address }: Imprint,
): Paragraph[] {
  const where = address.replace(/^https?:\/\//, '');
  const lines = [
    describeSource(source),
    `${serviceName}, version of ${formatVersion(version.id)} (${version.number}).`,
    notes.length === 0 ? where : `${notes.length === 1 ? 'Note' : 'Notes'} and numbers: ${where}`,
  ];
  return lines.map((text) => ({
    text,
    sizePx: FOOT_SIZE_PX,
    weight: 'normal',
    fill: COLOURS.quietText,
    gapPx: 1,
  }));
}
