import type { BrowserContext, Page } from 'playwright-core';
import { openPage, sitePages } from './harness';

interface Timings {
  chartMs: number | null;
  shift: number;
}

/** Notes, frame by frame, when a chart first has a size, and adds up every move of the page. */
const watchPaint = `
  window.timings = { chartMs: null, shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.timings.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const drawn = [...document.querySelectorAll('figure svg')].some((svg) => svg.getBoundingClientRect().height > 80);
    if (drawn) window.timings.chartMs = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

/** A phone on slow 4G, as Lighthouse has it: CPU four times slower, 1.6 Mbit/s down, 150 ms there and back. */
async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

const datasetPages = sitePages()
  .filter((path) => /^\/datasets\/[^/]+$/.test(path))
  .slice(0, 2);

test.each(datasetPages)(
  '%s shows its chart at first paint on a slow phone, and never moves',
  async (path) => {
    const { page, context } = await openPage('/no-such-page', { widthPx: 360, heightPx: 740 });
    await slowDown(context, page);
    await page.addInitScript(watchPaint);

    await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
    const timings = await page.evaluate<Timings>('window.timings');
    const firstPaintMs = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    );

    // A frame of a slowed phone may lie between the two.
    expect(timings.chartMs).toBeLessThanOrEqual(firstPaintMs + 100);
    expect(timings.shift).toBe(0);
    await context.close();
  },
);
