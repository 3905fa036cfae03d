import type { Page } from 'playwright-core';
import { siteUrl } from './harness';

/** The paths that the page has asked for so far and that contain some text. */
export async function requestsFor(page: Page, text: string): Promise<string[]> {
  const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  return [...new Set(urls)].map((url) => url.replace(siteUrl(), '')).filter((path) => path.includes(text));
}

/** The scripts fetched so far that have some text in them. */
export async function scriptsWith(page: Page, text: string): Promise<string[]> {
  const paths = await requestsFor(page, '.js');
  const scripts = await Promise.all(
    paths
      .filter((path) => path.startsWith('/_next/'))
      .map(async (path) => ({ path, body: await (await fetch(siteUrl() + path)).text() })),
  );
  return scripts.filter(({ body }) => body.includes(text)).map(({ path }) => path);
}
