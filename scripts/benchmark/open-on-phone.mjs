/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ firstPaintMs: number, framesPaintedMs: number[], bytes: number }} Opened */

/** Slow 4G as Chromium's own tools have it: 1.6 Mbps, 150 ms there and back, and a processor four times slower. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

const longestMs = 60_000;
const settlesInMs = 2_000;

/** High enough that every frame is on the screen: what is below it is not painted. */
const viewport = { width: 390, height: 3800 };

/** When a document first painted something, in ms of the machine's clock; 0 while it has not. */
const paintedAt = () => {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return paint ? performance.timeOrigin + paint.startTime : 0;
};

/**
 * The page is left alone until it has been quiet for a while: to ask it before would cost it time of its own.
 * @param {Page} page
 * @param {number} frames
 */
async function paints(page, frames) {
  await page.waitForLoadState('networkidle', { timeout: longestMs });
  await new Promise((resolve) => setTimeout(resolve, settlesInMs));
  const each = await Promise.all(page.frames().map((frame) => frame.evaluate(paintedAt)));
  if (each.length <= frames || each.includes(0)) throw new Error('not every frame was painted');
  return each;
}

/**
 * Opens a page as a phone on slow 4G does, with nothing kept from before, and waits until it and every frame
 * in it has painted.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} frames how many frames it has
 * @returns {Promise<Opened>}
 */
export async function openOnPhone(browser, url, frames) {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1 });
  try {
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    let bytes = 0;
    tools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await tools.send('Network.enable');
    await tools.send('Network.emulateNetworkConditions', slow4g);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(url, { waitUntil: 'commit' });
    const [host = 0, ...rest] = await paints(page, frames);
    const startedAt = await page.evaluate(() => performance.timeOrigin);
    return { firstPaintMs: host - startedAt, framesPaintedMs: rest.map((time) => time - startedAt), bytes };
  } finally {
    await context.close();
  }
}
