import { source as axeSource, type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA, one line each: the rule and the first element that breaks it. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(wcag22AA)}, resultTypes: ['violations'] })`,
  );
  return (results as AxeResults).violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}×) ${nodes[0]?.html ?? ''}`,
  );
}
