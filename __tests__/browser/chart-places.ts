import type { Locator, Page } from 'playwright-core';

/** A place on the screen in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a chart puts its data: places along every line, the middle of every dot, and two opposite corners of
 * every bar that has a size, in the order in which they are drawn. Measured from the top of the page.
 */
export interface Plotted {
  readonly lines: Place[];
  readonly dots: Place[];
  readonly bars: Place[];
}

/** How many places are taken along a line, its ends among them. */
export const PLACES_A_LINE = 41;

/** What the drawing in the page shows: the one of three that is seen at this width. */
export function drawnPlaces(figure: Locator): Promise<Plotted> {
  const all = (plots: string) => `:not(g)[data-plots="${plots}"], g[data-plots="${plots}"] > *`;
  return placesIn(figure, { lines: all('line'), dots: all('dot'), bars: all('bar') });
}

/** What the interactive layer has, which must lie over the drawing. */
export function interactivePlaces(figure: Locator): Promise<Plotted> {
  return placesIn(figure.getByTestId('interactive-chart'), {
    lines: '.plots-line path.recharts-curve',
    dots: 'path.plots-dot',
    bars: '.plots-bar path',
  });
}

/** The middle of each larger dot that marks the value being read. */
export async function markedPlaces(figure: Locator): Promise<Place[]> {
  const { dots } = await placesIn(figure.getByTestId('interactive-chart'), {
    lines: 'nothing',
    dots: '.active-dot :is(circle, path)',
    bars: 'nothing',
  });
  return dots;
}

/** The longest way in px from a place to its fellow; infinite where one has none. */
export function furthestApart(one: Plotted, other: Plotted): number {
  const kinds = ['lines', 'dots', 'bars'] as const;
  return Math.max(...kinds.map((kind) => furthestOf(one[kind], other[kind])));
}

export function furthestOf(places: readonly Place[], others: readonly Place[]): number {
  if (places.length !== others.length) return Infinity;
  return Math.max(
    0,
    ...places.map(({ x, y }, index) =>
      Math.hypot(x - (others[index]?.x ?? NaN), y - (others[index]?.y ?? NaN)),
    ),
  );
}

/**
 * Every heading, table and paragraph of the page with its box: equal before and after where nothing moved. The
 * line that is read out is left out: it may grow and shrink in the room that is kept for it.
 */
export function boxesOf(page: Page): Promise<string[]> {
  return page
    .locator('h1, h2, h3, p:not([aria-live]), table, form, details, footer')
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.tagName, x, y + window.scrollY, width, height].join(' ');
      }),
    );
}

type Selectors = Readonly<Record<keyof Plotted, string>>;

/** Neighbours of one paint may share one path, so every path is taken apart first. */
function placesIn(part: Locator, selectors: Selectors): Promise<Plotted> {
  const settings = { ...selectors, placesALine: PLACES_A_LINE };
  return part.evaluate((root, wanted) => {
    const clones: SVGGeometryElement[] = [];
    const seen = (selector: string) =>
      [...root.querySelectorAll<SVGGeometryElement>(selector)]
        .filter((shape) => shape.getClientRects().length > 0)
        .flatMap(apart);
    const apart = (shape: SVGGeometryElement): SVGGeometryElement[] => {
      const runs = (shape.getAttribute('d') ?? '').split(/(?=M)/);
      if (runs.length < 2) return [shape];
      return runs.map((d) => {
        const run = shape.cloneNode() as SVGGeometryElement;
        run.setAttribute('d', d);
        shape.after(run);
        clones.push(run);
        return run;
      });
    };
    const onPage = (shape: SVGGeometryElement, x: number, y: number) => {
      const place = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM() ?? undefined);
      return { x: place.x + window.scrollX, y: place.y + window.scrollY };
    };
    const corners = (shape: SVGGeometryElement) => {
      const { x, y, width, height } = shape.getBBox();
      return width * height === 0 ? [] : [onPage(shape, x, y), onPage(shape, x + width, y + height)];
    };
    const middle = (shape: SVGGeometryElement) => {
      const { x, y, width, height } = shape.getBBox();
      return onPage(shape, x + width / 2, y + height / 2);
    };
    const along = (shape: SVGGeometryElement) =>
      Array.from({ length: wanted.placesALine }, (_, index) => {
        const at = shape.getPointAtLength((shape.getTotalLength() * index) / (wanted.placesALine - 1));
        return onPage(shape, at.x, at.y);
      });
    const plotted = {
      lines: seen(wanted.lines).flatMap(along),
      dots: seen(wanted.dots).map(middle),
      bars: seen(wanted.bars).flatMap(corners),
    };
    for (const clone of clones) clone.remove();
    return plotted;
  }, settings);
}
