import type { Figure } from '../figure/figure';
import type { Titling } from '../site/links';
import type { Room } from './frame';
import type { ImageSize } from './image-sizes';
import { imageFoot, imageHead, type Imprint } from './image-words';
import { layoutFigure } from './layout-figure';
import type { Scene, Shape } from './scene';
import { stackTexts } from './stack-texts';

/** A figure laid out as an image that stands alone: its words, and its chart between them. */
export interface ImageScene {
  widthPx: number;
  heightPx: number;
  /** The white ground and the words, in px of the image. */
  shapes: Shape[];
  /** The chart, whose upper left corner stands at `chartAt`. */
  chart: Scene;
  chartAt: { x: number; y: number };
}

/** What an image is to be, and what it says of its origin. */
export interface ImageRequest {
  size: ImageSize;
  titling: Titling;
  imprint: Imprint;
}

const MARGIN_PX = 20;
/** Between the words above, the chart and the words below. */
const GAP_PX = 14;
/** A plot lower than this shows no trend. */
const LEAST_PLOT_PX = 150;
/**
 * A crowded figure is laid out on a larger sheet of the same shape, so that its type comes out smaller, never under
 * 12 pixels; one of few rows on a smaller sheet, so that it fills its slide.
 */
const SHEETS = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7];
const SMALL_SHEETS = [0.75, 0.85];
const FEW_ROWS = 4;

/** Lays a figure out for a size, with everything inside that says what it is and where it comes from. */
export function layoutImage(figure: Figure, request: ImageRequest): ImageScene {
  const { widthPx, heightPx } = request.size;
  if (heightPx === undefined) return layoutSheet(figure, request, { widthPx }).image;
  const isShort = figure.form === 'rows' && figure.y.ticks.length <= FEW_ROWS;
  const sheets = [...(isShort ? SMALL_SHEETS : []), ...SHEETS].map((times) => ({
    widthPx: Math.round(widthPx * times),
    heightPx: Math.round(heightPx * times),
  }));
  for (const sheet of sheets) {
    const { image, fits } = layoutSheet(figure, request, sheet);
    if (fits) return image;
  }
  throw new Error(`figure too crowded for an image: ${figure.dataset.id}/${figure.id}`);
}

function layoutSheet(figure: Figure, { titling, imprint }: ImageRequest, sheet: Room) {
  const column = { x: MARGIN_PX, maxWidthPx: sheet.widthPx - 2 * MARGIN_PX };
  const head = stackTexts(imageHead(figure, titling), { ...column, topPx: MARGIN_PX - 4 });
  const chartTop = head.shapes.length === 0 ? MARGIN_PX : head.bottomPx + GAP_PX;
  const footPx = stackTexts(imageFoot(figure, imprint), { ...column, topPx: 0 }).bottomPx;
  const around = chartTop + GAP_PX + footPx + MARGIN_PX - 4;
  const room = sheet.heightPx === undefined ? undefined : sheet.heightPx - around;
  const chart = layoutFigure(figure, {
    widthPx: column.maxWidthPx,
    ...(room === undefined ? {} : { heightPx: room }),
  });
  const heightPx = sheet.heightPx ?? around + chart.heightPx;
  const foot = stackTexts(imageFoot(figure, imprint), {
    ...column,
    topPx: heightPx - MARGIN_PX + 4 - footPx,
  });
  const ground: Shape = { shape: 'rect', x: 0, y: 0, width: sheet.widthPx, height: heightPx, fill: '#fff' };
  const image: ImageScene = {
    widthPx: sheet.widthPx,
    heightPx,
    shapes: [ground, ...head.shapes, ...foot.shapes],
    chart,
    chartAt: { x: MARGIN_PX, y: chartTop + Math.round(Math.max(0, (room ?? 0) - chart.heightPx) / 2) },
  };
  const isPlotSeen = figure.form === 'rows' || chart.plot.height >= LEAST_PLOT_PX;
  return { image, fits: room !== undefined && chart.heightPx <= room && isPlotSeen };
}
