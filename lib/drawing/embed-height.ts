import type { Figure } from '../figure/figure';
import { readingRoom } from '../figure/reading-room';
import { formatDay } from '../period/format-period';
import { site } from '../site/config';
import type { Titling } from '../site/links';
import { embedLayoutFor, embedLayouts } from './embed-layouts';
import { EMBED_GAPS, EMBED_TEXT_PX, embedTypeFor, type Type } from './embed-type';
import { frameFigure } from './frame-figure';
import type { TextWeight } from './text-width';
import { wrapText } from './wrap-text';

interface Choice {
  titling?: Titling;
}

/** The widths of frame that an embed is made for. */
const NARROWEST_PX = 280;
const WIDEST_PX = 1200;
const STEP_PX = 4;

/** A drawing is enlarged no more than this, or its type shouts. */
const MOST_SCALE = 1.35;

/** Letters differ between Arial and what stands for it: a line may hold this part of its width. */
const SAFE = 0.97;

const widths = Array.from(
  { length: (WIDEST_PX - NARROWEST_PX) / STEP_PX + 1 },
  (_, step) => NARROWEST_PX + step * STEP_PX,
);

/**
 * Height in px for the frame of a figure's embed: enough for everything but the opened numbers at every width from
 * 280 to 1,200 px, without a script on either side. It knows nothing of a notice, which only later versions bring.
 */
export function embedHeightPx(figure: Figure, { titling = 'titled' }: Choice = {}): number {
  const heights = drawnHeights(figure);
  const needed = widths.map((framePx) => {
    const { widthPx } = embedLayoutFor(figure, framePx);
    return (
      wordsHeight(figure, titling, framePx) + (heights.get(widthPx) ?? 0) * Math.min(1, framePx / widthPx)
    );
  });
  return Math.ceil(Math.max(...needed));
}

/**
 * How wide, in px, each drawing of an embed may be shown, so that at every width of frame the whole has room in
 * `embedHeightPx`: what is not needed for words at a wide frame makes the chart larger.
 */
export function widestDrawings(
  figure: Figure,
  { titling = 'titled' }: Choice = {},
): ReadonlyMap<number, number> {
  const heightPx = embedHeightPx(figure, { titling });
  const heights = drawnHeights(figure);
  return new Map(
    embedLayouts(figure).map(({ widthPx }) => {
      const drawnPx = heights.get(widthPx) ?? 0;
      const tooWide = widths
        .filter((framePx) => embedLayoutFor(figure, framePx).widthPx === widthPx)
        .map((framePx) => ({ framePx, roomPx: heightPx - wordsHeight(figure, titling, framePx) }))
        .filter(({ framePx, roomPx }) => (framePx / widthPx) * drawnPx > roomPx);
      const scale = Math.min(MOST_SCALE, ...tooWide.map(({ roomPx }) => roomPx / drawnPx));
      return [widthPx, Math.floor(widthPx * scale)];
    }),
  );
}

function drawnHeights(figure: Figure): ReadonlyMap<number, number> {
  return new Map(
    embedLayouts(figure).map(({ widthPx }) => [widthPx, frameFigure(figure, { widthPx }).heightPx]),
  );
}

/** Everything but the drawing, in px. */
function wordsHeight(figure: Figure, titling: Titling, framePx: number): number {
  const { headline, subtitle, reading, small } = embedTypeFor(framePx);
  const lines = (
    text: string,
    type: Type,
    { weight, insetPx = 0 }: { weight?: TextWeight; insetPx?: number } = {},
  ) => linesHeight(text, type, Math.min(framePx, EMBED_TEXT_PX) - insetPx, weight);
  const titles =
    titling === 'untitled'
      ? 0
      : linesHeight(figure.headline, headline, framePx, 'bold') +
        EMBED_GAPS.underHeadline +
        lines(figure.subtitle, subtitle) +
        EMBED_GAPS.underSubtitle;
  const caution =
    figure.caution === undefined
      ? 0
      : lines(figure.caution, subtitle, { insetPx: EMBED_GAPS.besideCaution }) + EMBED_GAPS.underCaution;
  const read = lines(readingRoom(figure.readings), reading, { weight: 'bold' }) + EMBED_GAPS.underReading;
  const source = EMBED_GAPS.overSource + lines(sourceText(figure), small);
  const numbers = EMBED_GAPS.overNumbers + small.linePx;
  return EMBED_GAPS.top + titles + caution + read + source + numbers + EMBED_GAPS.bottom;
}

function linesHeight(
  text: string,
  { sizePx, linePx }: Type,
  widthPx: number,
  weight: TextWeight = 'normal',
): number {
  return wrapText(text, { maxWidthPx: widthPx * SAFE, sizePx, weight }).length * linePx;
}

/** As components/embed/embed-page.tsx writes it. */
function sourceText({ source, version }: Figure): string {
  const { title, item, place, meeting } = source;
  return (
    `Source: ${title}, ${item}, ${place}. Meeting of ${formatDay(meeting)}. ` +
    `Version of ${formatDay(version.id)} (${version.number}). This figure on ${site.serviceName}.`
  );
}
