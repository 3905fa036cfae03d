import { loadavg } from 'node:os';
import { say, Stop } from '../steps/say.mjs';
import { withServer } from '../steps/with-server.mjs';
import { withBareServer } from './bare-server.mjs';
import { measureAnswers } from './measure-answers.mjs';
import { printTable } from './print-table.mjs';
import { csvPath, embedPath, frozenFigures, pngPath } from './served-addresses.mjs';

const seconds = 5;

/** What the site is to reach on two cores with nothing else to do. */
const targets = {
  page: { perSecond: 1000, p99Ms: 50 },
  embed: { perSecond: 1000, p99Ms: 50 },
  csv: { perSecond: 450 },
  png: {},
};

/** @typedef {{ name: keyof typeof targets, path: string }} Place */

/** @param {string} siteUrl @returns {Promise<Place[]>} */
async function places(siteUrl) {
  const [first] = await frozenFigures(siteUrl);
  if (!first) throw new Stop('There is no figure in /sitemap.xml to measure.');
  return [
    { name: 'page', path: '/' },
    { name: 'embed', path: embedPath(first) },
    { name: 'csv', path: csvPath(first) },
    { name: 'png', path: pngPath(first) },
  ];
}

/** @param {string} siteUrl @param {Place} place */
async function row(siteUrl, { name, path }) {
  const { status } = await fetch(siteUrl + path);
  if (status !== 200) return [name, '', '', '', '', `not in this build: ${path} is ${status}`];
  await measureAnswers(siteUrl + path, { seconds: 1 });
  const { perSecond, p50Ms, p99Ms } = await measureAnswers(siteUrl + path, { seconds });
  /** @type {{ perSecond?: number, p99Ms?: number }} */
  const target = targets[name];
  const ratio = target.perSecond === undefined ? '' : (perSecond / target.perSecond).toFixed(2);
  const aim = [
    target.perSecond === undefined ? '' : `${target.perSecond} a second`,
    target.p99Ms === undefined ? '' : `p99 under ${target.p99Ms} ms`,
  ];
  return [name, Math.round(perSecond), p50Ms, p99Ms, ratio, aim.filter((text) => text !== '').join(', ')];
}

/** Answers a second of the served build, under ten connections on this machine. */
export async function benchmarkServer() {
  say(
    `Answers under ten connections, ${seconds} s each, compressed (load of this machine before: ${loadavg()[0]?.toFixed(1) ?? ''})`,
  );
  const bare = await withBareServer((url) => measureAnswers(url, { seconds }));
  const rows = await withServer(async (siteUrl) => {
    const found = [];
    for (const place of await places(siteUrl)) found.push(await row(siteUrl, place));
    return found;
  });
  printTable(
    ['what', 'a second', 'p50 ms', 'p99 ms', 'of target', 'target'],
    [
      ...rows,
      [
        'bare Node',
        Math.round(bare.perSecond),
        bare.p50Ms,
        bare.p99Ms,
        '',
        'what the machine can do at all now',
      ],
    ],
  );
}
