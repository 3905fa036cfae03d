import { budgets } from '../budget/budgets.mjs';
import { embedPaths } from '../budget/embed-paths.mjs';
import { packPaths } from '../budget/pack-paths.mjs';
import { judgePage } from '../budget/judge-page.mjs';
import { weighPage } from '../budget/weigh-page.mjs';
import { say, Stop } from './say.mjs';
import { sitemapPaths } from './sitemap-paths.mjs';
import { withServer } from './with-server.mjs';

/** Like the embeds it is not for search engines: the sitemap does not list it. */
const officersPage = '/officers';

/** @param {string} siteUrl @returns {Promise<import('../budget/judge-page.mjs').Verdict[]>} */
async function weighSite(siteUrl) {
  const pages = await sitemapPaths(siteUrl);
  const paths = [...pages, officersPage, ...embedPaths(pages), ...packPaths(pages)];
  const verdicts = [];
  for (const budget of budgets) {
    const matching = paths.filter((path) => budget.pages.test(path)).slice(0, budget.only);
    if (matching.length === 0) throw new Stop(`The budget "${budget.name}" found no page to weigh.`);
    for (const path of matching) verdicts.push(judgePage(path, await weighPage(siteUrl + path), budget));
  }
  return verdicts;
}

/** Weighs the pages of the build and stops when one is over its budget. */
export async function checkBudget() {
  const verdicts = await withServer(weighSite);
  const width = Math.max(...verdicts.map(({ path }) => path.length), 'Page'.length);
  say('What a page transfers at first, in KB of 1,024 bytes, compressed:');
  say(`  ${'Page'.padEnd(width)}  ${'In all'.padStart(7)}  JavaScript`);
  for (const { path, totalKb, javascriptKb } of verdicts) {
    say(
      `  ${path.padEnd(width)}  ${totalKb.toFixed(1).padStart(7)}  ${javascriptKb.toFixed(1).padStart(10)}`,
    );
  }
  const problems = verdicts.flatMap((verdict) => verdict.problems);
  if (problems.length > 0) throw new Stop(problems.join('\n'));
}
