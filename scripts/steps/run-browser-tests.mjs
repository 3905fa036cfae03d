import { findBrowser } from '../browser/find-browser.mjs';
import { samplePages } from '../browser/sample-pages.mjs';
import { runJest } from './run-jest.mjs';
import { sitemapPaths } from './sitemap-paths.mjs';
import { withServer } from './with-server.mjs';

/** Every page is opened in many ways, which takes some seconds each, and a page of each route is always among them. */
const mostPages = 20;

/** It measures time, and so has the machine to itself. */
const timed = 'first-paint';

/**
 * Serves the build and runs the browser tests against it. Jest wants its tests named before it
 * starts, so the pages are listed here and handed over.
 * @param {{ args?: readonly string[], show?: boolean }} [options] without arguments, every test
 * @returns {Promise<import('./run-jest.mjs').JestOutcome>}
 */
export async function runBrowserTests({ args = [], show = false } = {}) {
  const browser = await findBrowser();
  return withServer(async (siteUrl) => {
    const pages = samplePages(await sitemapPaths(siteUrl), mostPages);
    const env = { CHROMIUM_PATH: browser, SITE_URL: siteUrl, SITE_PAGES: JSON.stringify(pages) };
    if (args.length > 0) return runJest('browser', { args, env, show });
    const most = await runJest('browser', { args: ['--testPathIgnorePatterns', timed], env, show });
    return bothOf(most, await runJest('browser', { args: ['--testPathPatterns', timed], env, show }));
  });
}

/** @typedef {import('./run-jest.mjs').JestOutcome} JestOutcome */

/** @param {JestOutcome} one @param {JestOutcome} other @returns {JestOutcome} */
function bothOf(one, other) {
  return {
    ok: one.ok && other.ok,
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    output: one.output + other.output,
  };
}
