import { describeSource } from '../figure/describe-source';
import type { Figure } from '../figure/figure';
import { readingRoom } from '../figure/reading-room';
import { formatVersion } from '../dataset/format-version';
import { site } from '../site/config';
import type { Titling } from '../site/links';
import { embedLayoutFor, embedLayouts } from './embed-layouts';
import {
  EMBED_GAPS,
  EMBED_TEXT_PX,
  EMBED_TYPES,
  type EmbedType,
  embedTypeFor,
  type Type,
} from './embed-type';
import { frameFigure } from './frame-figure';
import { lineCounter } from './line-counter';
import type { TextWeight } from './text-width';

interface Choice {
  titling?: Titling;
}

/** Every fourth of the widths of frame that an embed is made for. */
const widths = Array.from({ length: 231 }, (_, step) => 280 + step * 4);

/** A drawing is enlarged no more than this, or its type shouts. */
const MOST_SCALE = 1.35;

/** Letters differ between Arial and what stands for it: a line is counted on to hold this part of its width. */
const SAFE = 0.97;

/**
 * Height in px for the frame of a figure's embed: enough for everything but the opened numbers at every width from
 * 280 to 1,200 px, without a script on either side. It knows nothing of a notice, which only later versions bring.
 */
export function embedHeightPx(figure: Figure, { titling = 'titled' }: Choice = {}): number {
  return Math.ceil(Math.max(...framesOf(figure, titling).map(leastHeight)));
}

/**
 * How wide, in px, each drawing of an embed may be shown, so that at every width of frame the whole has room in
 * `embedHeightPx`: what is not needed for words in a wide frame makes the chart larger.
 */
export function widestDrawings(
  figure: Figure,
  { titling = 'titled' }: Choice = {},
): ReadonlyMap<number, number> {
  const frames = framesOf(figure, titling);
  const heightPx = Math.ceil(Math.max(...frames.map(leastHeight)));
  return new Map(
    embedLayouts(figure).map(({ widthPx }) => {
      const limits = frames
        .filter((frame) => frame.widthPx === widthPx)
        .map(({ framePx, wordsPx, drawnPx }) => ({
          grown: framePx / widthPx,
          most: (heightPx - wordsPx) / drawnPx,
        }))
        .filter(({ grown, most }) => grown > most);
      return [widthPx, Math.floor(widthPx * Math.min(MOST_SCALE, ...limits.map(({ most }) => most)))];
    }),
  );
}

/** An embed in a frame of some width. */
interface FramedEmbed {
  framePx: number;
  /** Height of all but the drawing. */
  wordsPx: number;
  /** Size of the drawing as it is laid out. */
  widthPx: number;
  drawnPx: number;
}

/** A drawing may be made smaller by its frame, but is not made larger at the cost of height. */
function leastHeight({ framePx, wordsPx, widthPx, drawnPx }: FramedEmbed): number {
  return wordsPx + drawnPx * Math.min(1, framePx / widthPx);
}

function framesOf(figure: Figure, titling: Titling): FramedEmbed[] {
  const drawn = new Map(
    embedLayouts(figure).map(({ widthPx }) => [widthPx, frameFigure(figure, { widthPx }).heightPx]),
  );
  const words = new Map(EMBED_TYPES.map((type) => [type, wordsHeight(figure, titling, type)]));
  return widths.map((framePx) => {
    const { widthPx } = embedLayoutFor(figure, framePx);
    const wordsPx = words.get(embedTypeFor(framePx))?.(framePx) ?? 0;
    return { framePx, wordsPx, widthPx, drawnPx: drawn.get(widthPx) ?? 0 };
  });
}

/** Height of everything but the drawing, by the width of the frame. */
function wordsHeight(figure: Figure, titling: Titling, type: EmbedType): (framePx: number) => number {
  const { headline, subtitle, reading, small } = type;
  const titles = [
    paragraph(figure.headline, headline, {
      weight: 'bold',
      under: EMBED_GAPS.underHeadline,
      mostPx: Infinity,
    }),
    paragraph(figure.subtitle, subtitle, { under: EMBED_GAPS.underSubtitle }),
  ];
  const parts = [
    ...(titling === 'titled' ? titles : []),
    ...(figure.caution === undefined
      ? []
      : [
          paragraph(figure.caution, subtitle, {
            under: EMBED_GAPS.underCaution,
            beside: EMBED_GAPS.besideCaution,
          }),
        ]),
    paragraph(readingRoom(figure.readings), reading, { weight: 'bold', under: EMBED_GAPS.underReading }),
    paragraph(sourceText(figure), small, { under: EMBED_GAPS.overSource }),
  ];
  const rest = EMBED_GAPS.top + EMBED_GAPS.overNumbers + small.linePx + EMBED_GAPS.bottom;
  return (framePx) => parts.reduce((sum, heightAt) => sum + heightAt(framePx), rest);
}

interface Setting {
  weight?: TextWeight;
  under: number;
  beside?: number;
  mostPx?: number;
}

function paragraph(
  text: string,
  { sizePx, linePx }: Type,
  { weight = 'normal', under, beside = 0, mostPx = EMBED_TEXT_PX }: Setting,
): (framePx: number) => number {
  const lines = lineCounter(text, sizePx, weight);
  return (framePx) => lines((Math.min(framePx, mostPx) - beside) * SAFE) * linePx + under;
}

/** As components/embed/embed-figure.tsx writes it. */
function sourceText({ source, version }: Figure): string {
  const words = `Version of ${formatVersion(version.id)} (${version.number}). This figure on ${site.serviceName}.`;
  return `${describeSource(source)} ${words}`;
}
