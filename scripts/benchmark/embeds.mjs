import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.mjs';
import { say } from '../steps/say.mjs';
import { withServer } from '../steps/with-server.mjs';
import { HOSTS, withHostPage } from './host-page.mjs';
import { openOnPhone } from './open-on-phone.mjs';
import { printTable } from './print-table.mjs';
import { embedPath, frozenFigures } from './served-addresses.mjs';

const EMBEDS = 10;
const ROUNDS = 5;
const target = { timesFirstPaint: 1.5, kb: 250 };

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** @typedef {{ aloneMs: number, hostMs: number, allMs: number, kb: number }} Cost */

/** @param {import('playwright-core').Browser} browser @param {string} hostUrl @returns {Promise<Cost>} */
async function measure(browser, hostUrl) {
  const alone = [];
  const together = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    alone.push(await openOnPhone(browser, `${hostUrl}/alone`, 0));
    together.push(await openOnPhone(browser, `${hostUrl}/embeds`, EMBEDS));
  }
  return {
    aloneMs: median(alone.map(({ firstPaintMs }) => firstPaintMs)),
    hostMs: median(together.map(({ firstPaintMs }) => firstPaintMs)),
    allMs: median(together.map(({ framesPaintedMs }) => Math.max(...framesPaintedMs))),
    kb: (median(together.map(({ bytes }) => bytes)) - median(alone.map(({ bytes }) => bytes))) / 1024,
  };
}

/** @param {string} hostsUrl @returns {Promise<[host: string, cost: Cost][]>} */
async function measureHosts(hostsUrl) {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: await findBrowser(), args });
  try {
    /** @type {[string, Cost][]} */
    const costs = [];
    for (const host of HOSTS) costs.push([host, await measure(browser, `${hostsUrl}/${host}`)]);
    return costs;
  } finally {
    await browser.close();
  }
}

/** @param {[host: string, cost: Cost]} measured */
function rowOf([host, { aloneMs, hostMs, allMs, kb }]) {
  const times = (allMs / aloneMs).toFixed(2);
  return [host, Math.round(aloneMs), Math.round(hostMs), Math.round(allMs), times, Math.round(kb)];
}

/** Ten embeds in one page of another site, on a phone on slow 4G: how much they cost that page. */
export async function benchmarkEmbeds() {
  say(`${EMBEDS} embeds in one page: processor 4 times slower, 1.6 Mbps, 150 ms; medians of ${ROUNDS}`);
  await withServer(async (siteUrl) => {
    const urls = (await frozenFigures(siteUrl)).slice(0, EMBEDS).map((figure) => siteUrl + embedPath(figure));
    const { status } = await fetch(urls[0] ?? siteUrl);
    if (status !== 200) {
      say(`  There are no embeds in this build: ${urls[0] ?? ''} is ${status}.`);
      return;
    }
    const costs = await withHostPage(urls, measureHosts);
    printTable(
      ['page', 'first paint alone', 'with embeds', 'all charts', 'times alone', 'KB of embeds'],
      costs.map(rowOf),
    );
    say(`  Times in ms. Target: all charts within ${target.timesFirstPaint} times, ${target.kb} KB in all.`);
  });
}
