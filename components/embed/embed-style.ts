import { widestDrawings } from '@/lib/drawing/embed-height';
import { type EmbedLayout, embedLayouts, PRINTED_LAYOUT_PX } from '@/lib/drawing/embed-layouts';
import { EMBED_GAPS, EMBED_TEXT_PX, EMBED_TYPES, type Type } from '@/lib/drawing/embed-type';
import type { Figure } from '@/lib/figure/figure';
import { COLOURS } from '@/lib/figure/palette';
import type { Titling } from '@/lib/site/links';

const rem = (px: number) => `${px / 16}rem`;
const set = ({ sizePx, linePx }: Type) => `font-size:${rem(sizePx)};line-height:${rem(linePx)}`;
const { darkBlue, ink, quietText, grid, quietMark } = COLOURS;

/** What an embed is styled with: all of it, for the site's stylesheet is not fetched. */
const fixed = `
html{background:#fff;color:${ink};color-scheme:light;font-family:Arial,Liberation Sans,Helvetica,sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0}
figure{margin:0;padding:${EMBED_GAPS.top}px 0 ${EMBED_GAPS.bottom}px;overflow-wrap:break-word}
h1{margin:0 0 ${EMBED_GAPS.underHeadline}px;letter-spacing:-.01em;text-wrap:balance}
p{margin:0;max-width:${EMBED_TEXT_PX}px}
a{color:${darkBlue}}
a:hover{text-decoration-thickness:2px}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid ${ink};outline-offset:-3px}
.subtitle{margin-bottom:${EMBED_GAPS.underSubtitle}px;color:${quietText}}
.caution,.notice{box-sizing:border-box;padding-left:${EMBED_GAPS.besideCaution - 3}px;border-left:3px solid ${darkBlue};margin-bottom:${EMBED_GAPS.underCaution}px}
.reading{display:grid;margin-bottom:${EMBED_GAPS.underReading}px;max-width:${EMBED_TEXT_PX}px;font-variant-numeric:tabular-nums}
.reading p,.reading:before{grid-area:1/1}
.reading:before{content:attr(data-room);font-weight:bold;visibility:hidden}
@media (scripting:none){.reading:not(:has(strong)){display:none}}
.swatch{margin-right:4px;forced-color-adjust:none}
.area{touch-action:pan-y}
.drawing{display:none;position:relative}
.drawing svg{display:block;width:100%;height:auto}
.cursor{position:absolute;pointer-events:none;background:${ink};opacity:.6}
.cursor.slot{opacity:.1}
.off{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.source-line{margin-top:${EMBED_GAPS.overSource}px;color:${quietText}}
details{margin-top:${EMBED_GAPS.overNumbers}px}
summary{width:fit-content;color:${darkBlue};text-decoration:underline;cursor:pointer}
.scroll-region{overflow-x:auto;margin:8px 0;position:relative}
table{border-collapse:collapse;font-size:.875rem;line-height:1.3}
caption{text-align:left;font-weight:bold;padding-bottom:4px}
th,td{padding:4px 12px 4px 0;text-align:left;vertical-align:top;border-bottom:1px solid ${grid}}
thead th{vertical-align:bottom;border-color:${quietMark}}
tbody th{font-weight:normal}
.govuk-table__cell--numeric,.govuk-table__header--numeric{text-align:right;font-variant-numeric:tabular-nums}
td a{white-space:nowrap}
.govuk-tag{font-weight:normal;color:${quietText}}
ol{margin:8px 0 0;padding-left:1.6em;max-width:${EMBED_TEXT_PX}px}
li{margin-bottom:4px}
@media (forced-colors:active){.area{background:#fff;forced-color-adjust:none}.drawing *{forced-color-adjust:none}[tabindex]:focus-visible{outline-color:Highlight}}`;

const drawingOf = (widthPx: number) => `.w${widthPx}`;

/** Each width of frame names the drawing that it shows and the one that it no longer does. */
function byWidth(layouts: readonly EmbedLayout[]): string {
  const rules = layouts.map(({ widthPx, fromPx }, index) => {
    const before = layouts[index - 1];
    const show = `${drawingOf(widthPx)}{display:block}`;
    if (!before) return show;
    return `@media (min-width:${fromPx}px){${drawingOf(before.widthPx)}{display:none}${show}}`;
  });
  return rules.join('\n');
}

const typeRules = EMBED_TYPES.map(({ fromPx, headline, subtitle, reading, small }) => {
  const rules = `h1{${set(headline)}}.subtitle,.caution{${set(subtitle)}}.reading{${set(reading)}}.notice,.source-line,details{${set(small)}}`;
  return fromPx === 0 ? rules : `@media (min-width:${fromPx}px){${rules}}`;
}).join('\n');

/**
 * On paper the numbers and notes are printed with the chart, but not where the paper is another page's and the embed
 * a frame on it: a frame is less high than a sheet, and what is beneath would be cut through.
 */
const printed = `
@media print{figure>*,tr,li{break-inside:avoid}.reading,.cursor,.area .drawing{display:none}.area ${drawingOf(PRINTED_LAYOUT_PX)}{display:block}summary{list-style:none;text-decoration:none;color:${ink};font-weight:bold}}
@media print and (max-height:800px){details{display:none}}
@media print and (min-height:801px){details::details-content{content-visibility:visible;block-size:auto}}`;

/** The stylesheet of a figure's embed, its drawings no wider than the frame's height allows. */
export function embedStyle(figure: Figure, titling: Titling): string {
  const limits = [...widestDrawings(figure, { titling })].map(
    ([widthPx, mostPx]) => `${drawingOf(widthPx)}{max-width:${mostPx}px}`,
  );
  return [fixed.trim(), typeRules, byWidth(embedLayouts(figure)), limits.join(''), printed.trim()].join('\n');
}
