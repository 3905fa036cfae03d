import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.mjs';
import { say } from '../steps/say.mjs';
import { withServer } from '../steps/with-server.mjs';
import { withHostPage } from './host-page.mjs';
import { openOnPhone } from './open-on-phone.mjs';
import { printTable } from './print-table.mjs';
import { embedPath, frozenFigures } from './served-addresses.mjs';

const EMBEDS = 10;
const ROUNDS = 5;
const target = { timesFirstPaint: 1.5, kb: 250 };

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** @param {string} hostUrl */
async function measure(hostUrl) {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: await findBrowser(), args });
  try {
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
  } finally {
    await browser.close();
  }
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
    const { aloneMs, hostMs, allMs, kb } = await withHostPage(urls, measure);
    printTable(
      ['what', 'measured', 'of target', 'target'],
      [
        ['first paint of the page alone, ms', Math.round(aloneMs), '', ''],
        ['its first paint with the embeds, ms', Math.round(hostMs), '', ''],
        [
          'until all charts are painted, ms',
          Math.round(allMs),
          (allMs / (aloneMs * target.timesFirstPaint)).toFixed(2),
          `${target.timesFirstPaint} times the page alone`,
        ],
        ['bytes of the embeds, KB', Math.round(kb), (kb / target.kb).toFixed(2), `${target.kb} KB in all`],
      ],
    );
  });
}
