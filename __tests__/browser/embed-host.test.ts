import type { Frame, Page } from 'playwright-core';
import { weighPage } from '@/scripts/budget/weigh-page.mjs';
import { type Example, examples } from '@/scripts/embeds/examples.mjs';
import { serveHost } from '@/scripts/embeds/serve-host.mjs';
import { freePort } from '@/scripts/steps/port.mjs';
import { openPage, type OpenOptions, siteUrl } from './harness';

let host: Awaited<ReturnType<typeof serveHost>>;

beforeAll(async () => {
  host = await serveHost({ siteUrl: siteUrl(), port: await freePort() });
});
afterAll(() => host.stop());

interface Shown {
  example: Example;
  frame: Frame;
  /** What the host gives, and what the embed needs. */
  heightPx: number;
  contentPx: number;
}

/** Opens the host page and goes past every frame, so that the lazy ones load. */
async function openHost(options: OpenOptions = {}) {
  const opened = await openPage(`${host.url}/`, { ...options, until: 'load' });
  const frames = await opened.page.locator('iframe').all();
  for (const frame of frames) {
    await frame.scrollIntoViewIfNeeded();
    await (await (await frame.elementHandle()).contentFrame())?.waitForLoadState('load');
  }
  await opened.page.waitForTimeout(600);
  return opened;
}

async function framesOn(page: Page): Promise<Shown[]> {
  const frames = await page.locator('iframe').all();
  return Promise.all(
    frames.map(async (locator, index) => {
      const frame = (await (await locator.elementHandle()).contentFrame())!;
      const { height } = (await locator.boundingBox())!;
      const content = await frame.locator('html').boundingBox();
      return { example: examples[index]!, frame, heightPx: height, contentPx: content?.height ?? 0 };
    }),
  );
}

describe.each([760, 360])('ten embeds on another site’s page of %i px', (widthPx) => {
  test('are all drawn, each in a frame that is high enough, or exactly so where a script sets it', async () => {
    const { page, context, witness } = await openHost({ widthPx });
    const shown = await framesOn(page);

    expect(shown).toHaveLength(10);
    for (const { frame, example, heightPx, contentPx } of shown) {
      expect(await frame.locator('.drawing:visible svg').count()).toBe(1);
      expect([example.path, contentPx <= heightPx]).toEqual([example.path, true]);
      if (example.height !== 'attribute')
        expect([example.path, Math.ceil(contentPx)]).toEqual([example.path, heightPx]);
    }
    // A frame in which no script may run says so in the console.
    expect(witness.errors.filter((error) => !error.includes('sandboxed'))).toEqual([]);
    expect(witness.offSite).toEqual([]);
    await context.close();
  });
});

test('without any script all ten are drawn and hold their text', async () => {
  const { page, context } = await openPage(`${host.url}/`, { javaScript: false });
  for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
  await page.waitForTimeout(600);
  const shown = await framesOn(page);

  for (const { frame, example, heightPx, contentPx } of shown) {
    expect(await frame.locator('.drawing:visible svg').count()).toBe(1);
    expect(await frame.locator('.source-line').innerText()).toMatch(/^Source: .* Version of /);
    if (example.height === 'attribute') expect(contentPx).toBeLessThanOrEqual(heightPx);
  }
  await context.close();
});

test.each(['resizer', 'datawrapper'] as const)(
  'the height follows when the numbers are opened and closed: %s',
  async (method) => {
    const { page, context } = await openHost({ widthPx: 760 });
    const index = examples.findIndex(({ height }) => height === method);
    const heightNow = async () => (await framesOn(page))[index]!;
    const before = await heightNow();

    await before.frame.locator('summary').click();
    await page.waitForTimeout(400);
    const opened = await heightNow();
    expect(opened.heightPx).toBeGreaterThan(before.heightPx + 60);
    expect(opened.heightPx).toBe(Math.ceil(opened.contentPx));
    await opened.frame.locator('summary').click();
    await page.waitForTimeout(400);
    expect((await heightNow()).heightPx).toBe(before.heightPx);
    await context.close();
  },
);

test('in a sandbox with an origin of nobody’s, values are read out all the same', async () => {
  const { page, context } = await openHost({ widthPx: 760 });
  const { frame } = (await framesOn(page)).find(({ example }) => example.sandbox?.includes('allow-scripts'))!;
  await frame.getByRole('application').focus();
  await page.keyboard.press('Home');

  expect(await frame.evaluate(() => self.origin)).toBe('null');
  expect(await frame.locator('[aria-live]').innerText()).toBe('Quarter 1: Resolved cases 120');
  await context.close();
});

test('each transfers 25 KB at most, and the ten together 250 KB', async () => {
  const weights = await Promise.all(examples.map(({ path }) => weighPage(siteUrl() + path)));
  const kilobytes = weights.map((files) => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024);

  expect(weights.filter((files) => files.length !== 2)).toEqual([]);
  expect(Math.min(...kilobytes)).toBeGreaterThan(1);
  expect(Math.max(...kilobytes)).toBeLessThanOrEqual(25);
  expect(kilobytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(250);
});
