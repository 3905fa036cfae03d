import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { catalogue } from '@/data/catalogue';
import { registers } from '@/data/meetings/registers';
import { formats, type ImageVariant, type Workshop } from '@/lib/export';
import { parseTypeface } from '@/lib/export/typeface';
import { buildFigure, figuresOf } from '@/lib/figure/build-figure';
import type { Figure } from '@/lib/figure/figure';
import { site } from '@/lib/site/config';
import { LATEST } from '@/lib/site/links';
import { readFont } from '@/lib/store/read-font';
import { readPublished } from '@/lib/store/read-published';
import { findBrowser } from '../browser/find-browser.mjs';

/** PNG a second, at 1,200 × 675, in one process. */
const TARGET = 80;
const WEB: ImageVariant = { size: 'web', titling: 'titled' };

const workshop: Workshop = {
  site,
  version: LATEST,
  typeface: parseTypeface({ normal: [readFont('normal')], bold: [readFont('bold')] }),
};

/** Every published figure, built before the clock starts. */
function publishedFigures(): Figure[] {
  const read = readPublished(join(process.cwd(), 'data'), catalogue, registers);
  if (!read.ok) throw new Error('the data cannot be read: run npm run check');
  return read.published.datasets.flatMap(({ dataset, latest }) => {
    const definitions = catalogue.find((entry) => entry.dataset.id === dataset.id)?.figures ?? [];
    const context = { table: latest, events: [], place: site.place };
    return figuresOf(definitions, latest).map((definition) => buildFigure(definition, context));
  });
}

/** How many a second, drawn in turn from all figures, so many at once. */
async function perSecond(count: number, lanes: number, draw: (figure: Figure) => Promise<unknown>) {
  const figures = publishedFigures();
  const nth = (index: number) => figures[index % figures.length] as Figure;
  await draw(nth(0));
  let next = 0;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      while (next < count) await draw(nth(next++));
    }),
  );
  return (count / (performance.now() - start)) * 1000;
}

/** The same picture, taken as it has to be where there is no drawing of one's own: by a browser that shows it. */
async function screenshotsPerSecond(count: number): Promise<number> {
  const root = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--disable-gpu', ...(root ? ['--no-sandbox'] : [])],
  });
  const page = await browser.newPage({ viewport: { width: 800, height: 450 }, deviceScaleFactor: 1.5 });
  const rate = await perSecond(count, 1, async (figure) => {
    const svg = formats.svg.write(figure, workshop, WEB);
    await page.setContent(`<!doctype html><body style="margin:0">${svg}`);
    return page.screenshot({ type: 'png' });
  });
  await browser.close();
  return rate;
}

async function main(): Promise<void> {
  const lanes = 3 * availableParallelism();
  const png = await perSecond(400, lanes, (figure) =>
    Promise.resolve(formats.png.write(figure, workshop, WEB)),
  );
  const svg = await perSecond(2000, 1, (figure) => Promise.resolve(formats.svg.write(figure, workshop, WEB)));
  const screenshot = await screenshotsPerSecond(40);
  console.log(`Images a second at 1,200 × 675, in one process on ${availableParallelism()} cores:`);
  console.log(`  SVG, text as text               ${svg.toFixed(0).padStart(6)}`);
  console.log(`  PNG, from the same drawing      ${png.toFixed(0).padStart(6)}   target ${TARGET}`);
  console.log(`  PNG, a browser's screenshot     ${screenshot.toFixed(0).padStart(6)}`);
  console.log(`  Ratio, ours to the screenshot   ${(png / screenshot).toFixed(1).padStart(6)}`);
  if (png < TARGET) {
    console.log('  Below the target.');
    process.exitCode = 1;
  }
}

void main();
