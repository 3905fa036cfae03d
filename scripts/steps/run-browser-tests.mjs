import { findBrowser } from '../browser/find-browser.mjs';
import { samplePages } from '../browser/sample-pages.mjs';
import { runJest } from './run-jest.mjs';
import { sitemapPaths } from './sitemap-paths.mjs';
import { withServer } from './with-server.mjs';

/** Every page is opened in many ways, which takes some seconds each, and a page of each route is always among them. */
const mostPages = 30;

/**
 * Serves the build and runs the browser tests against it. Jest wants its tests named before it
 * starts, so the pages are listed here and handed over.
 * @param {{ args?: readonly string[], show?: boolean }} [options]
 */
export async function runBrowserTests(options) {
  const browser = await findBrowser();
  return withServer(async (siteUrl) => {
    const pages = samplePages(await sitemapPaths(siteUrl), mostPages);
    const env = { CHROMIUM_PATH: browser, SITE_URL: siteUrl, SITE_PAGES: JSON.stringify(pages) };
    return runJest('browser', { ...options, env });
  });
}
