import { checkBudget } from '../steps/check-budget.mjs';
import { runBuild } from '../steps/build-site.mjs';
import { runDataCheck } from '../steps/check-data.mjs';
import { runBrowserTests } from '../steps/run-browser-tests.mjs';
import { runNode } from '../steps/run-command.mjs';
import { runJest } from '../steps/run-jest.mjs';

/**
 * What a stage found. A stage that counts no tests of its own counts as one test.
 * @typedef {{ ok: boolean, output: string, passed?: number, failed?: number, skipped?: number }} Found
 * @typedef {{ name: string, needs?: string, beside?: boolean, run: () => Promise<Found> }} Stage
 * `beside`: it starts while the stage before it is still running, and both use a core that would be idle.
 */

async function checkTypes() {
  // Next writes the types of the routes that there are, which the pages then use.
  const routes = await runNode('node_modules/next/dist/bin/next', ['typegen']);
  return routes.ok ? runNode('node_modules/typescript/bin/tsc', ['--noEmit']) : routes;
}

/** The order of `npm test`: what is quick and tells most comes first. @type {readonly Stage[]} */
export const stages = [
  { name: 'types', run: checkTypes },
  { name: 'lint', run: () => runNode('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']) },
  // Lint takes one core for minutes: what follows fills the other.
  {
    name: 'format',
    beside: true,
    run: () => runNode('node_modules/prettier/bin/prettier.cjs', ['--check', '.']),
  },
  { name: 'data', beside: true, run: () => runDataCheck() },
  // Far from London, on the other side of the date line: what depends on the machine's clock shows.
  { name: 'unit tests', beside: true, run: () => runJest('unit', { env: { TZ: 'Pacific/Chatham' } }) },
  { name: 'build', run: () => runBuild() },
  {
    name: 'budget',
    needs: 'build',
    run: () => checkBudget().then(() => ({ ok: true, output: '' })),
  },
  { name: 'browser tests', needs: 'build', run: () => runBrowserTests() },
];
